import Claims
import GRDB

/// What articles claim, each read when it is first asked for and once for all who ask.
///
/// A class, as reading makes it remember; it knows nothing of claims that are written meanwhile.
public final class Stances {
  private let read: (Source.ID) throws -> [Stance]
  private var known: [Source.ID: [Stance]] = [:]

  /// Reads from a knowledge base.
  public init(in knowledgeBase: KnowledgeBase) {
    read = { article in try knowledgeBase.read { try Stance.all(of: article, $0) } }
  }

  init(_ db: Database) { read = { try Stance.all(of: $0, db) } }

  /// What an article claims, in the order of its text.
  public func stances(of article: Source.ID) throws -> [Stance] {
    if let known = known[article] { return known }
    let stances = try read(article)
    known[article] = stances
    return stances
  }
}

extension Stance {
  fileprivate static func all(of article: Source.ID, _ db: Database) throws -> [Stance] {
    let query = try BulkStatement(
      db,
      """
      SELECT technology_id, criterion_id, polarity, comparand_id, relation, start_byte, end_byte
      FROM claim WHERE article_id = ? ORDER BY start_byte, id
      """)
    query.bind(article, at: 1)
    var stances: [Stance] = []
    try query.forEachRow {
      let start = Int(query.number(in: 5))
      stances.append(
        Stance(
          technology: query.number(in: 0), criterion: query.number(in: 1),
          polarity: query.number(in: 2), comparand: query.optionalNumber(in: 3),
          relation: query.optionalNumber(in: 4),
          utf8Range: start..<max(start, Int(query.number(in: 6)))))
    }
    return stances
  }
}
