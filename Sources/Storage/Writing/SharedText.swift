import Claims

/// A run of text that two articles share, word for word or in other words.
public struct SharedText: Hashable, Sendable {
  /// One of the two articles.
  public let article: Source.ID
  /// Where the run lies in it, in UTF-8 bytes of its text.
  public let utf8Range: Range<Int>
  /// The other article.
  public let other: Source.ID
  /// Where the run lies in the other one, in UTF-8 bytes of its text.
  public let otherUTF8Range: Range<Int>
  /// Whether one of them says it in other words.
  public let isParaphrase: Bool

  /// Makes a shared run; which of the two articles comes first does not matter.
  public init(
    article: Source.ID, utf8Range: Range<Int>, other: Source.ID, otherUTF8Range: Range<Int>,
    isParaphrase: Bool = false
  ) {
    self.article = article
    self.utf8Range = utf8Range
    self.other = other
    self.otherUTF8Range = otherUTF8Range
    self.isParaphrase = isParaphrase
  }

  /// The same run, seen from the other article.
  public var reversed: SharedText {
    SharedText(
      article: other, utf8Range: otherUTF8Range, other: article, otherUTF8Range: utf8Range,
      isParaphrase: isParaphrase)
  }
}
