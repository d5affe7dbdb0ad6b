import Claims

/// What the extractor made of an article.
public struct Extraction: Hashable, Sendable {
  /// The claims, in the order of the text.
  public let claims: [Claim]
  /// Every passage and what became of it, in the order of the text.
  public let passages: [Passage]
}

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

  /// Returns the known phrases of a text with the senses that the lexicons give them: what one looks
  /// at to see why a sentence was read as it was.
  public func phrases(in text: String) -> [(phrase: String, senses: [String])] {
    let bytes = Array(text.utf8)
    let scan = Scan(bytes.indices, of: bytes.span, with: lexicon)
    return scan.phrases.map { phrase in
      let range = scan.bytes(of: phrase.tokens)
      return (
        String(decoding: bytes[range], as: UTF8.self),
        lexicon.meaning(of: phrase).senses
      )
    }
  }

  /// Returns everything that the rules propose, with named features: what the judge is trained on.
  public func candidates(in article: Article) -> [Candidate] {
    var walk = ArticleWalk(article, lexicon, namesFeatures: true)
    walk.run()
    return walk.candidates
  }
}
