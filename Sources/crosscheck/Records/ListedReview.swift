import Claims
import Reporting
import Storage

/// A review, with what a reader of the article sees of the quote that it is about.
struct ListedReview: Record {
  let stored: StoredReview
  /// The words of the quote without the markup between them; as they were written where they are
  /// gone.
  let visibleQuote: String

  private var review: Review { stored.review }

  /// Every review of a knowledge base, in the order in which they were said.
  static func all(in knowledgeBase: KnowledgeBase) throws -> [ListedReview] {
    let reviews = try knowledgeBase.reviews()
    let listed = try Dictionary(grouping: reviews, by: \.review.article).flatMap {
      address, reviews in
      let text = try ReviewedText(at: address, in: knowledgeBase)
      return reviews.map { ListedReview(stored: $0, visibleQuote: text.visible($0.review.claim)) }
    }
    return listed.sorted { $0.stored.id < $1.stored.id }
  }

  /// The members of a review: stable, fields are only ever added.
  static var fields: [Field<ListedReview>] {
    [
      Field("id") { .count($0.stored.id) },
      Field("verdict") { .string($0.review.verdict.rawValue) },
      Field("stale") { .bool($0.stored.isStale) },
      Field("claims") { .array($0.stored.claims.map { .count($0) }) },
      Field("article") { .string($0.review.article) },
      Field("quote") { .string($0.review.claim.quote) },
      Field("technology") { .string($0.review.claim.technology.rawValue) },
      Field("criterion") { .string($0.review.claim.criterion.rawValue) },
      Field("polarity") { .string($0.review.claim.polarity.rawValue) },
      Field("correction", parts: correctionFields) { $0.review.correction },
      Field("note") { .text($0.review.note) },
      Field("date") { .string($0.review.date) },
    ]
  }

  private static var correctionFields: [Field<Review.Correction>] {
    [
      Field("technology") { .text($0.technology?.rawValue) },
      Field("criterion") { .text($0.criterion?.rawValue) },
      Field("polarity") { .text($0.polarity?.rawValue) },
      Field("comparand") { .text($0.comparand?.rawValue) },
      Field("relation") { .text($0.relation?.rawValue) },
      Field("fact") { .text($0.fact?.property) },
      Field("denied") { $0.fact.map { .bool($0.isDenied) } ?? .null },
      Field("scope") { .text($0.scope) },
      Field("without") { .array($0.without.map { .string($0.rawValue) }) },
    ]
  }

  /// Number, verdict, claim, what was read, what it should read, quote and file.
  static var columns: [Column<ListedReview>] {
    [
      Column("review", .trailing, tone: { _ in .faint }) { String($0.stored.id) },
      Column("verdict", tone: { $0.stored.isStale ? .mixed : .plain }) {
        $0.stored.isStale ? "\($0.review.verdict.rawValue), stale" : $0.review.verdict.rawValue
      },
      Column("claim", .trailing) { $0.stored.claims.map(String.init).joined(separator: ", ") },
      Column("statement", share: 1) { listed in
        let claim = listed.review.claim
        return "\(claim.technology) · \(claim.criterion) · \(claim.polarity.rawValue)"
      },
      Column("corrected to", folds: true) { $0.review.correction.words },
      Column("quote", share: 2) { Quotation($0.visibleQuote).text },
      Column("source", share: 1, folds: true, tone: { _ in .faint }) {
        String($0.review.article.split(separator: "/").last ?? "")
      },
      Column("note", share: 1, folds: true) { $0.review.note ?? "" },
    ]
  }
}

/// The text of an article in which what was reviewed is looked up.
private struct ReviewedText {
  private let text: [UInt8]
  private let markup: [Range<Int>]
  private let locator: QuoteLocator

  /// Takes the text of an article as it is now; an empty one where there is none any longer.
  init(at address: String, in knowledgeBase: KnowledgeBase) throws {
    let article = try knowledgeBase.article(at: address)?.id
    let text = try article.flatMap(knowledgeBase.text) ?? ""
    self.text = Array(text.utf8)
    markup = try article.map(knowledgeBase.markup) ?? []
    locator = QuoteLocator(text)
  }

  /// What a reader sees of the quote of a claim.
  func visible(_ claim: Claim) -> String {
    guard let range = locator.range(of: claim.quote, near: claim.utf8Range.lowerBound) else {
      return claim.quote
    }
    return VisibleText(text[range], at: range.lowerBound, without: markup).words
  }
}

extension Review.Correction {
  /// What is corrected, part by part.
  fileprivate var words: String {
    let parts = [
      technology?.rawValue, criterion?.rawValue, polarity?.rawValue, relation?.rawValue,
      comparand.map { "than \($0)" },
      fact?.answer, scope,
    ]
    return (parts.compactMap(\.self) + without.map { "no \($0.rawValue)" })
      .joined(separator: " · ")
  }
}
