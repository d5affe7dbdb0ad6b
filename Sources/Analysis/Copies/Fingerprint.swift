/// A fingerprint of a few words: equal words give equal hashes, on every machine.
public struct Fingerprint: Hashable, Sendable {
  /// The hash of the words.
  public let hash: Int64
  /// Where the first of them begins, in UTF-8 bytes of the text.
  public let position: Int

  /// Makes a fingerprint.
  public init(hash: Int64, position: Int) {
    self.hash = hash
    self.position = position
  }
}
