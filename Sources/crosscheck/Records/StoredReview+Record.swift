import Claims
import Reporting
import Storage

extension StoredReview: Record {
  /// The members of a review: stable, fields are only ever added.
  public static var fields: [Field<StoredReview>] {
    [
      Field("id") { .count($0.id) },
      Field("verdict") { .string($0.review.verdict.rawValue) },
      Field("stale") { .bool($0.isStale) },
      Field("claims") { .array($0.claims.map { .count($0) }) },
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
      Field("denied") { .bool($0.fact?.isDenied ?? false) },
      Field("scope") { .text($0.scope) },
      Field("without") { .array($0.without.map { .string($0.rawValue) }) },
    ]
  }

  /// Number, verdict, claim, what was read, what it should read, quote and file.
  public static var columns: [Column<StoredReview>] {
    [
      Column("review", .trailing, tone: { _ in .faint }) { String($0.id) },
      Column("verdict", tone: { $0.isStale ? .mixed : .plain }) {
        $0.isStale ? "\($0.review.verdict.rawValue), stale" : $0.review.verdict.rawValue
      },
      Column("claim", .trailing) { $0.claims.map(String.init).joined(separator: ", ") },
      Column("statement", share: 1) { stored in
        let claim = stored.review.claim
        return "\(claim.technology) · \(claim.criterion) · \(claim.polarity.rawValue)"
      },
      Column("corrected to", folds: true) { $0.review.correction.words },
      Column("quote", share: 2) { "“\($0.review.claim.quote)”" },
      Column("source", share: 1, folds: true, tone: { _ in .faint }) {
        String($0.review.article.split(separator: "/").last ?? "")
      },
      Column("note", share: 1, folds: true) { $0.review.note ?? "" },
    ]
  }
}

extension Review.Correction {
  /// What is corrected, part by part.
  fileprivate var words: String {
    let parts = [
      technology?.rawValue, criterion?.rawValue, polarity?.rawValue, relation?.rawValue,
      comparand.map { "than \($0)" },
      fact.map { $0.isDenied ? "not so: \($0.property)" : $0.property }, scope,
    ]
    return (parts.compactMap(\.self) + without.map { "no \($0.rawValue)" })
      .joined(separator: " · ")
  }
}
