import Claims
import GRDB

/// A question whose answer is a list of claims, in order of technology, criterion, date of
/// publication (undated last), address, place in the text and content.
struct ClaimQuery {
  /// Which index leads to the claims.
  enum Path {
    /// Cell by cell in the order of the answer, so that a limit ends the search early.
    case byPoint
    /// The claims of a few articles.
    case byArticle
    /// The claim of a number.
    case byNumber

    fileprivate var tables: SQL {
      switch self {
      case .byPoint: "technology CROSS JOIN criterion CROSS JOIN claim INDEXED BY claim_by_point"
      case .byArticle:
        "claim INDEXED BY claim_by_article CROSS JOIN technology CROSS JOIN criterion"
      case .byNumber: "claim CROSS JOIN technology CROSS JOIN criterion"
      }
    }
  }

  let path: Path
  let conditions: [SQL]
  var limit: Int?

  /// The claims that a filter lets pass.
  init(matching filter: ClaimFilter, limit: Int? = nil) {
    self.init(
      filter.sources.isEmpty ? .byPoint : .byArticle, filter.conditions, limit: limit)
  }

  init(_ path: Path, _ conditions: [SQL], limit: Int? = nil) {
    self.path = path
    self.conditions = conditions
    self.limit = limit
  }

  func fetchAll(_ db: Database) throws -> [CitedClaim] {
    let (quotes, markup) = (QuoteReader(db), try MarkupReader(db))
    let rows = try SQLRequest<Row>(literal: sql, cached: true).fetchCursor(db)
    var claims: [CitedClaim] = []
    while let row = try rows.next() {
      claims.append(try CitedClaim(row, quotes: quotes, markup: markup))
    }
    return claims
  }

  private var sql: SQL {
    """
    SELECT
      claim.id, claim.article_id, claim.witness_id, article.address, article.title,
      article.published_on, technology.name, criterion.slug, claim.polarity, comparand.name,
      claim.relation, property.name, claim.is_denied, property.exclusion_group, measure.name,
      claim.value, claim.is_recommendation, claim.scope, claim.is_hedged, claim.start_byte,
      claim.end_byte, section.path, rule.name, claim.reliability, claim.evidence,
      rule.origin, review.verdict, review.note, review.claim
    FROM \(path.tables)
      ON claim.technology_id = technology.id AND claim.criterion_id = criterion.id
    CROSS JOIN article ON article.id = claim.article_id
    CROSS JOIN rule ON rule.id = claim.rule_id
    CROSS JOIN section
      ON section.article_id = claim.article_id AND section.number = claim.section
    LEFT JOIN technology AS comparand ON comparand.id = claim.comparand_id
    LEFT JOIN property ON property.id = claim.property_id
    LEFT JOIN measure ON measure.id = claim.measure_id
    LEFT JOIN reviewed_claim ON reviewed_claim.claim_id = claim.id
    LEFT JOIN review ON review.id = reviewed_claim.review_id
    WHERE \(conditions.all)
    ORDER BY
      technology.name, criterion.slug, article.published_on IS NULL, article.published_on,
      article.address, claim.start_byte, \(byContent), claim.id
    LIMIT \(limit ?? -1)
    """
  }
}

/// The order of claims that begin at one place: by what they say, as their numbers depend on the way by
/// which they came into the knowledge base.
private let byContent: SQL = """
  claim.end_byte, claim.polarity, comparand.name, claim.relation, property.name, claim.is_denied,
  property.exclusion_group, measure.name, claim.value, claim.is_recommendation, claim.scope,
  claim.is_hedged, claim.reliability, rule.name, rule.origin
  """

extension CitedClaim {
  fileprivate init(_ row: Row, quotes: QuoteReader, markup: MarkupReader) throws {
    let article: Int64 = row[1]
    let claim = try Claim(row, of: article, quotes: quotes)
    self.init(
      id: row[0],
      source: Source(id: article, address: row[3], title: row[4], publishedOn: row.date(5)),
      witness: row[2], claim: claim, review: try ReviewNote(row),
      markup: try markup.markup(in: claim.utf8Range, of: article))
  }
}

extension ReviewNote {
  fileprivate init?(_ row: Row) throws {
    guard let verdict = (row[26] as String?).flatMap(Review.Verdict.init) else { return nil }
    let reading = try StoredJSON.value(StoredClaim.self, row[28]).claim
    self.init(verdict: verdict, note: row[27], reading: reading)
  }
}

extension Claim {
  fileprivate init(_ row: Row, of article: Int64, quotes: QuoteReader) throws {
    let start: Int = row[19]
    let range = start..<max(start, row[20])
    self.init(
      technology: Technology.ID(rawValue: row[6]), criterion: Criterion.ID(rawValue: row[7]),
      polarity: try row.value(8, "polarity", Polarity.init(stored:)),
      comparison: Comparison(name: row[9], relation: row[10]),
      fact: Fact(name: row[11], isDenied: row[12], exclusionGroup: row[13]),
      quantity: Quantity(name: row[14], value: row[15]), isRecommendation: row[16],
      scope: row[17], isHedged: row[18],
      quote: try quotes.quote(range, of: article), utf8Range: range,
      heading: try HeadingPath.headings(stored: row[21]), rule: row[22], origin: row[25],
      reliability: row[23],
      evidence: try (row[24] as String?).map([Evidence].init(stored:)) ?? [])
  }
}

extension Comparison {
  fileprivate init?(name: String?, relation: Int?) {
    guard let name, let relation = relation.flatMap(Relation.init(stored:)) else { return nil }
    self.init(relation, than: Technology.ID(rawValue: name))
  }
}

extension Fact {
  fileprivate init?(name: String?, isDenied: Bool?, exclusionGroup: String?) {
    guard let name, let isDenied else { return nil }
    self.init(name, isDenied: isDenied, exclusionGroup: exclusionGroup)
  }
}

extension Quantity {
  fileprivate init?(name: String?, value: Double?) {
    guard let name, let value else { return nil }
    self.init(measure: name, value: value)
  }
}
