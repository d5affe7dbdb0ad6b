/// What stands around a quote in its article, with the white space between.
public struct QuoteContext: Hashable, Sendable {
  /// The words in front of it.
  public let before: String
  /// The words behind it.
  public let after: String

  /// Makes a context.
  public init(before: String, after: String) {
    self.before = before
    self.after = after
  }
}
