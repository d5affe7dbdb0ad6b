/// The words around a quote, by which it is told from the same words elsewhere in the article.
public struct Surroundings: Hashable, Sendable {
  /// The words before it, the nearest last.
  public let before: [String]
  /// The words behind it, the nearest first.
  public let after: [String]

  /// Makes surroundings of words.
  public init(before: [String], after: [String]) {
    self.before = before
    self.after = after
  }

  /// The words around a range of a text.
  init(of range: Range<Int>, in bytes: [UInt8]) {
    let reach = 120
    let head = bytes[max(0, range.lowerBound - reach)..<range.lowerBound]
    let tail = bytes[range.upperBound..<min(bytes.count, range.upperBound + reach)]
    before = Array(normalWords(String(decoding: head, as: UTF8.self)).suffix(Self.count))
    after = Array(normalWords(String(decoding: tail, as: UTF8.self)).prefix(Self.count))
  }

  /// How many words next to the quote are the same, on both sides together.
  func likeness(to other: Surroundings) -> Int {
    zip(before.reversed(), other.before.reversed()).prefix { $0 == $1 }.count
      + zip(after, other.after).prefix { $0 == $1 }.count
  }

  private static let count = 6
}

/// The words of a text in normal form, without capitals and what stands around them.
func normalWords(_ text: String) -> [String] {
  String(decoding: NormalText(text).bytes, as: UTF8.self).lowercased()
    .split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "+" || $0 == "#") }.map(String.init)
}
