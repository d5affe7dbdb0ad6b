import Claims
import GRDB

/// A claim as far as it tells who said first what it says.
struct AssertedClaim {
  let id: Int64
  let witness: Int64
  let assertion: Assertion
  /// Where it lies, in UTF-8 bytes of the article's text.
  let utf8Range: Range<Int>

  /// The claims of an article, in the order of its text.
  static func all(of article: Int64, _ db: Database) throws -> [AssertedClaim] {
    let query = try BulkStatement(
      db,
      """
      SELECT
        id, witness_id, technology_id, criterion_id, polarity, comparand_id, relation,
        property_id, is_denied, measure_id, value, start_byte, end_byte
      FROM claim WHERE article_id = ? ORDER BY start_byte, id
      """)
    query.bind(article, at: 1)
    var claims: [AssertedClaim] = []
    try query.forEachRow {
      let start = Int(query.number(in: 11))
      claims.append(
        AssertedClaim(
          id: query.number(in: 0), witness: query.number(in: 1),
          assertion: try Assertion(query, from: 2),
          utf8Range: start..<max(start, Int(query.number(in: 12)))))
    }
    return claims
  }
}

extension Assertion {
  /// Reads an assertion whose columns begin at `column`.
  fileprivate init(_ query: BulkStatement, from column: Int32) throws {
    self.init(
      technology: query.number(in: column), criterion: query.number(in: column + 1),
      polarity: try query.value(column + 2, "polarity", Polarity.init(stored:)),
      comparand: query.optionalNumber(in: column + 3),
      relation: query.optionalNumber(in: column + 4).flatMap { Relation(stored: Int($0)) },
      property: query.optionalNumber(in: column + 5),
      isDenied: query.optionalNumber(in: column + 6).map { $0 != 0 },
      measure: query.optionalNumber(in: column + 7), value: query.optionalReal(in: column + 8))
  }
}
