/// How many stand behind one side of a question.
public struct Support: Hashable, Sendable {
  /// Articles that say it.
  public let articles: Int
  /// Articles that say it in words of their own: of several that share a copied text, one.
  public let witnesses: Int

  /// Makes a count.
  public init(articles: Int, witnesses: Int) {
    self.articles = articles
    self.witnesses = witnesses
  }

  /// Counts the articles and the independent ones among them.
  public init(of claims: some Sequence<CitedClaim>) {
    var articles: Set<Int64> = []
    var witnesses: Set<Int64> = []
    for claim in claims {
      articles.insert(claim.source.id)
      witnesses.insert(claim.witness)
    }
    self.init(articles: articles.count, witnesses: witnesses.count)
  }
}
