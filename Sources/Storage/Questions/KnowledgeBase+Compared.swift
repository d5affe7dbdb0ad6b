import Claims
import GRDB

extension KnowledgeBase {
  /// The pairs of technologies that any claim ranks against each other.
  public func comparedTechnologies() throws -> [(Technology.ID, Technology.ID)] {
    let query: SQL = """
      WITH compared (one_id, other_id) AS (
        SELECT DISTINCT
          min(technology_id, comparand_id), max(technology_id, comparand_id)
        FROM claim INDEXED BY claim_by_ranking WHERE comparand_id IS NOT NULL
      )
      SELECT one.name, other.name
      FROM compared
      JOIN technology AS one ON one.id = one_id
      JOIN technology AS other ON other.id = other_id
      """
    return try read { db in
      try SQLRequest<Row>(literal: query, cached: true).fetchAll(db)
        .map { (Technology.ID(rawValue: $0[0]), Technology.ID(rawValue: $0[1])) }
    }
  }

  /// The technologies that the articles of some claims judge, or rank another one against, each with the
  /// article.
  public func technologiesJudged(
    beside claims: [CitedClaim]
  ) throws -> [(Source.ID, Technology.ID)] {
    let articles = Set(claims.map(\.source.id))
    return try read { db in
      try SQLRequest<Row>(
        literal: """
          WITH judged AS MATERIALIZED (
            SELECT DISTINCT article_id, technology_id, comparand_id
            FROM claim WHERE article_id IN \(articles)
          )
          SELECT article_id, name FROM judged JOIN technology ON technology.id = technology_id
          UNION
          SELECT article_id, name FROM judged JOIN technology ON technology.id = comparand_id
          """
      ).fetchAll(db).map { ($0[0], Technology.ID(rawValue: $0[1])) }
    }
  }
}
