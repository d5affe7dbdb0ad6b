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
    guard output.format == .table else { return try output.write([article]) }
    let page = Console.page
    var lines = FactSheet(facts).lines(on: page)
    lines += try sharing()
    var filter = ClaimFilter()
    filter.sources = [article.id]
    let claims = try knowledgeBase.claims(matching: filter).sorted {
      ($0.claim.utf8Range.lowerBound, $0.id) < ($1.claim.utf8Range.lowerBound, $1.id)
    }
    lines += [""] + CitedClaim.lines(of: claims, on: page)
    try Console.write(lines: lines)
  }

  private var facts: [(String, String)] {
    [
      ("article", "\(article.id)"), ("address", article.source.address),
      ("title", article.source.title ?? ""), ("author", article.author ?? ""),
      ("publisher", article.publisher ?? ""), ("published", article.source.publishedOn ?? ""),
      ("web address", article.canonicalAddress ?? ""), ("format", article.format.rawValue),
      ("imported", article.importedAt.formatted(.iso8601)), ("rules", article.stamp.rules),
      ("passages", "\(article.passageCount)"), ("claims", "\(article.claimCount)"),
    ]
  }

  /// A line for each article that it shares text with.
  private func sharing() throws -> [String] {
    let shared = Dictionary(
      grouping: try knowledgeBase.sharedText(of: article.id), by: \.other
    ).sorted { $0.key < $1.key }
    return try shared.map { other, runs in
      let address = try knowledgeBase.article(other)?.source.address ?? "article \(other)"
      let bytes = runs.reduce(0) { $0 + $1.utf8Range.count }
      return "shares \(counted(runs.count, "passage")) (\(bytes) bytes) with \(address)"
    }
  }
}
