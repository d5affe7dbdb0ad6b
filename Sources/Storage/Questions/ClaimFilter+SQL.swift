import Claims
import GRDB

extension ClaimFilter {
  /// The conditions on rows of `claim`, which together let the claims of the filter pass.
  var conditions: [SQL] { onTechnologies + onTheRest }

  /// A claim passes by its technology or its comparand.
  private var onTechnologies: [SQL] {
    guard !technologies.isEmpty else { return [] }
    return ["(claim.technology_id IN \(chosen) OR claim.comparand_id IN \(chosen))"]
  }

  /// The conditions for cells of (technology, criterion): only the technology itself counts.
  var conditionsOnCells: [SQL] {
    technologies.isEmpty ? onTheRest : ["claim.technology_id IN \(chosen)"] + onTheRest
  }

  /// The conditions that leave the technology open.
  var onTheRest: [SQL] {
    var conditions: [SQL] = []
    if !criteria.isEmpty {
      let slugs = criteria.map(\.rawValue)
      conditions.append("claim.criterion_id IN (SELECT id FROM criterion WHERE slug IN \(slugs))")
    }
    if !sources.isEmpty { conditions.append("claim.article_id IN \(sources)") }
    if !polarities.isEmpty { conditions.append("claim.polarity IN \(polarities.map(\.stored))") }
    // A date is compared as far as both are known: 2024 may be any day of that year.
    if let since = since?.description {
      conditions.append(
        """
        claim.article_id IN (
          SELECT id FROM article WHERE published_on >= substr(\(since), 1, length(published_on)))
        """)
    }
    if let until = until?.description {
      conditions.append(
        """
        claim.article_id IN (
          SELECT id FROM article WHERE substr(published_on, 1, length(\(until))) <= \(until))
        """)
    }
    return conditions
  }

  /// The numbers of the technologies that the filter names.
  private var chosen: SQL {
    "(SELECT id FROM technology WHERE name IN \(technologies.map(\.rawValue)))"
  }
}

extension [SQL] {
  /// All of the conditions at once; true where there is none.
  var all: SQL { isEmpty ? "TRUE" : joined(separator: " AND ") }
}
