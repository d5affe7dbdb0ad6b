import Claims
import Reporting
import Storage

/// An article with what it claims and what it shares with others.
struct ArticleView {
  private let article: StoredArticle
  private let knowledgeBase: KnowledgeBase

  init(_ article: StoredArticle, in knowledgeBase: KnowledgeBase) {
    self.article = article
    self.knowledgeBase = knowledgeBase
  }

  /// Writes it to standard output; programs get the article without its claims.
  func show(as output: FormatOptions) throws {
    let shown = ShownArticle(
      article: article, addresses: try knowledgeBase.otherAddresses(of: article.id),
      versions: try knowledgeBase.versions(of: article.id), shares: try shares())
    guard output.format == .table else { return try output.write([shown]) }
    let page = Console.page
    let others =
      shown.addresses.map { ("also at", $0) } + history(shown.versions)
      + shown.shares.map { share in
        let passages = counted(share.passages, "passage")
        return (
          share.isParaphrase ? "paraphrases" : "shares",
          "\(passages) (\(share.bytes) bytes) with \(share.address)"
        )
      }
    var lines = FactSheet(facts + others).lines(on: page)
    let claims = try knowledgeBase.claims(of: article.id).sorted {
      ($0.claim.utf8Range.lowerBound, $0.id) < ($1.claim.utf8Range.lowerBound, $1.id)
    }
    lines += [""] + CitedClaim.table(ofOneArticle: claims).lines(on: page)
    try Console.write(lines: lines)
  }

  private var facts: [(String, String)] {
    [
      ("article", "\(article.id)"), ("address", article.source.address),
      ("title", article.source.title ?? ""), ("author", article.author ?? ""),
      ("publisher", article.publisher ?? ""),
      ("published", article.source.publishedOn?.description ?? ""),
      ("web address", article.canonicalAddress ?? ""), ("format", article.format.rawValue),
      ("imported", article.importedAt.formatted(.iso8601)), ("rules", article.stamp.rules),
      ("passages", "\(article.passageCount)"), ("claims", "\(article.claimCount)"),
    ]
  }

  /// Each version, where there are several.
  private func history(_ versions: [Version]) -> [(String, String)] {
    guard versions.count > 1 else { return [] }
    return versions.map { version in
      let change =
        version.number == 1
        ? "" : " (\(version.added) added, \(version.gone) gone, \(version.kept) kept)"
      return (
        "version \(version.number)",
        "\(version.importedAt.formatted(.iso8601)) · \(counted(version.claimCount, "claim"))\(change)"
          + " · file \(version.stamp.fileSHA256.prefix(8)) · rules \(version.stamp.rules)"
      )
    }
  }

  /// What it shares with each article, word for word or in other words.
  private func shares() throws -> [ShownArticle.Share] {
    let shared = Dictionary(grouping: try knowledgeBase.sharedText(of: article.id)) {
      Partner(article: $0.other, isParaphrase: $0.isParaphrase)
    }.sorted {
      ($0.key.article, $0.key.isParaphrase ? 0 : 1) < ($1.key.article, $1.key.isParaphrase ? 0 : 1)
    }
    return try shared.map { partner, runs in
      let address = try knowledgeBase.article(partner.article)?.source.address
      return ShownArticle.Share(
        address: address ?? "article \(partner.article)", isParaphrase: partner.isParaphrase,
        passages: runs.count, bytes: runs.reduce(0) { $0 + $1.utf8Range.count })
    }
  }

  private struct Partner: Hashable {
    let article: Source.ID
    let isParaphrase: Bool
  }
}
