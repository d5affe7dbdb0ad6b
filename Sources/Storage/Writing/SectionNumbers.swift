import GRDB

/// The heading paths of one article, written when they first occur.
struct SectionNumbers {
  private let article: Int64
  private let insertion: BulkStatement
  private var numbers: [[String]: Int] = [:]

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
    for row in rows { numbers[HeadingPath.headings(stored: row[0])] = row[1] }
  }

  mutating func number(of headings: [String]) throws -> Int {
    if let number = numbers[headings] { return number }
    let number = numbers.count
    numbers[headings] = number
    insertion.bind(article, at: 1)
    insertion.bind(number, at: 2)
    insertion.bind(HeadingPath.stored(headings), at: 3)
    try insertion.run()
    return number
  }
}
