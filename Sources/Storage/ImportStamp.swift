/// Which file an article was read from, and by which rules: what tells whether to read it again.
public struct ImportStamp: Hashable, Sendable {
  /// The SHA-256 of the file, in hexadecimal digits.
  public let fileSHA256: String
  /// The version of the rules that read it.
  public let rules: String

  /// Makes a stamp.
  public init(fileSHA256: String, rules: String) {
    self.fileSHA256 = fileSHA256
    self.rules = rules
  }
}
