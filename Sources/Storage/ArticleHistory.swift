/// What happened to an article besides what it says: where else it was met, how it was read before, and who
/// was asked about it.
public struct ArticleHistory: Hashable, Sendable {
  /// Where else an article was met.
  public struct OtherAddress: Hashable, Sendable {
    /// The path or web address.
    public let address: String
    /// The SHA-256 of the file there, in hexadecimal digits.
    public let fileSHA256: String
    /// Whether the very text stands there, or merely much of it.
    public let hasText: Bool

    /// Makes an other address.
    public init(_ address: String, fileSHA256: String, hasText: Bool) {
      self.address = address
      self.fileSHA256 = fileSHA256
      self.hasText = hasText
    }
  }

  /// That an outside annotator was asked about an article.
  public struct Annotation: Hashable, Sendable {
    /// Who was asked.
    public let origin: String
    /// The SHA-256 of the file that the article was read from then, in hexadecimal digits.
    public let fileSHA256: String

    /// Makes an annotation.
    public init(by origin: String, fileSHA256: String) {
      self.origin = origin
      self.fileSHA256 = fileSHA256
    }
  }

  /// Where else it was met, in order.
  public let otherAddresses: [OtherAddress]
  /// Its versions, the first one first.
  public let versions: [Version]
  /// Who was asked about it, in order.
  public let annotations: [Annotation]

  /// Makes a history.
  public init(otherAddresses: [OtherAddress], versions: [Version], annotations: [Annotation]) {
    self.otherAddresses = otherAddresses
    self.versions = versions
    self.annotations = annotations
  }
}
