import Claims

/// Reads articles: text in, claims out.
///
/// A pure function of the article and the lexicon: the same article gives the same claims.
public struct ClaimExtractor: Sendable {
  private let lexicon: Lexicon

  /// Makes an extractor that knows the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Returns the claims of an article, and what became of each of its passages.
  public func extract(from article: Article) -> Extraction {
    var walk = ArticleWalk(article, lexicon)
    walk.run()
    return Extraction(claims: walk.claims, passages: walk.passages)
  }

  /// Returns everything that the rules propose, with named features: what the judge is trained on.
  public func candidates(in article: Article) -> [Candidate] {
    var walk = ArticleWalk(article, lexicon, namesFeatures: true)
    walk.run()
    return walk.candidates
  }
}
