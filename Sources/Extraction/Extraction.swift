import Claims

/// What the extractor made of an article.
public struct Extraction: Hashable, Sendable {
  /// The claims, in the order of the text.
  public let claims: [Claim]
  /// Every passage and what became of it, in the order of the text.
  public let passages: [Passage]
}
