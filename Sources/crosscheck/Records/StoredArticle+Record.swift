import Claims
import Reporting
import Storage

extension StoredArticle: Record {
  /// The members of an article: stable, fields are only ever added.
  public static var fields: [Field<StoredArticle>] {
    [
      Field("id") { .count($0.id) },
      Field("address") { .string($0.source.address) },
      Field("title") { .text($0.source.title) },
      Field("author") { .text($0.author) },
      Field("publisher") { .text($0.publisher) },
      Field("published") { .text($0.source.publishedOn?.description) },
      Field("url") { .text($0.canonicalAddress) },
      Field("format") { .string($0.format.rawValue) },
      Field("sha256") { .string($0.stamp.fileSHA256) },
      Field("rules") { .string($0.stamp.rules) },
      Field("imported") { .string($0.importedAt.formatted(.iso8601)) },
      Field("passages") { .count($0.passageCount) },
      Field("claims") { .count($0.claimCount) },
      Field("sharing") { .count($0.sharingCount) },
    ]
  }

  /// Number, address, title, date and numbers.
  public static var columns: [Column<StoredArticle>] {
    [
      Column("article", .trailing, tone: { _ in .faint }) { String($0.id) },
      Column("address", share: 1) { $0.source.address },
      Column("title", share: 1) { $0.source.title ?? "" },
      Column("published") { $0.source.publishedOn?.description ?? "" },
      Column("claims", .trailing) { String($0.claimCount) },
      Column("shares with", .trailing) {
        $0.sharingCount == 0 ? "" : counted($0.sharingCount, "article")
      },
    ]
  }
}
