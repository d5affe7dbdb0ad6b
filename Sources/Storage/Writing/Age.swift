import GRDB

/// How old an article is: the older one of two comes first, undated ones last; then the address decides.
struct Age: Comparable {
  private let publishedOn: [UInt8]?
  private let address: [UInt8]

  /// Reads the age of an article; `nil` where there is none.
  init?(of article: Int64, _ db: Database) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT published_on, address FROM article WHERE id = ?"),
      arguments: [article])
    guard let row else { return nil }
    publishedOn = (row[0] as String?).map { Array($0.utf8) }
    address = Array((row[1] as String).utf8)
  }

  static func < (one: Age, other: Age) -> Bool {
    switch (one.publishedOn, other.publishedOn) {
    case (nil, .some): false
    case (.some, nil): true
    case (let day?, let otherDay?) where day != otherDay: day.lexicographicallyPrecedes(otherDay)
    case (.some, .some), (nil, nil): one.address.lexicographicallyPrecedes(other.address)
    }
  }

  /// SQL by which the article of one alias is older than that of another.
  static func precedes(_ one: String, _ other: String) -> String {
    func age(_ alias: String) -> String {
      "(\(alias).published_on IS NULL, ifnull(\(alias).published_on, ''), \(alias).address)"
    }
    return "\(age(one)) < \(age(other))"
  }
}
