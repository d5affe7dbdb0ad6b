import GRDB

/// The heading paths of one article, written when they first occur.
struct SectionNumbers {
  private let article: Int64
  private let insertion: BulkStatement
  private var numbers: [[String]: Int] = [:]
  /// What was asked for last: most passages have their headings in common with the one before.
  private var last: (headings: [String], number: Int)?

  /// Makes the numbers of an article that has no sections yet.
  init(article: Int64, _ db: Database) throws {
    self.article = article
    insertion = try BulkStatement(db, "INSERT INTO section VALUES (?, ?, ?)")
  }

  /// Makes the numbers of an article that may have sections.
  init(ofStored article: Int64, _ db: Database) throws {
    try self.init(article: article, db)
    let rows = try Row.fetchAll(
      db, sql: "SELECT path, number FROM section WHERE article_id = ?", arguments: [article])
    for row in rows { try numbers[HeadingPath.headings(stored: row[0])] = row[1] }
  }

  mutating func number(of headings: [String]) throws -> Int {
    if let last, last.headings == headings { return last.number }
    let number = try numbers[headings] ?? insert(headings)
    last = (headings, number)
    return number
  }

  private mutating func insert(_ headings: [String]) throws -> Int {
    let number = numbers.count
    numbers[headings] = number
    insertion.bind(article, at: 1)
    insertion.bind(number, at: 2)
    insertion.bind(HeadingPath.stored(headings), at: 3)
    try insertion.run()
    return number
  }
}
