import Claims
import Reporting
import Storage

/// An article with the other places at which it was found, its history and what it shares with others.
struct ShownArticle: Record {
  let article: StoredArticle
  /// Other addresses of the same text.
  let addresses: [String]
  /// The versions that were read, the first one first.
  let versions: [Version]
  /// What it shares, by article.
  let shares: [Share]

  /// What it shares with one other article.
  struct Share {
    /// The address of the other one.
    let address: String
    /// Whether one of them says it in other words.
    let isParaphrase: Bool
    let passages: Int
    let bytes: Int
  }

  /// The members of an article that is shown: stable, fields are only ever added.
  static var fields: [Field<ShownArticle>] {
    StoredArticle.fields.map { $0.of(\.article) } + [
      Field("addresses") { .array($0.addresses.map(JSON.string)) },
      Field("versions", each: versionFields) { $0.versions },
      Field("shares", each: shareFields) { $0.shares },
    ]
  }

  private static var versionFields: [Field<Version>] {
    [
      Field("number") { .count($0.number) },
      Field("imported") { .string($0.importedAt.formatted(.iso8601)) },
      Field("sha256") { .string($0.stamp.fileSHA256) },
      Field("rules") { .string($0.stamp.rules) },
      Field("claims") { .count($0.claimCount) },
      Field("added") { .count($0.added) },
      Field("gone") { .count($0.gone) },
      Field("kept") { .count($0.kept) },
    ]
  }

  private static var shareFields: [Field<Share>] {
    [
      Field("article") { .string($0.address) },
      Field("manner") { .string($0.isParaphrase ? "paraphrased" : "copied") },
      Field("passages") { .count($0.passages) },
      Field("bytes") { .count($0.bytes) },
    ]
  }

  /// Those of an article.
  static var columns: [Column<ShownArticle>] { StoredArticle.columns.map { $0.of(\.article) } }
}
