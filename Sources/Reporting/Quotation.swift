/// Words between quotation marks; where they begin or end with one themselves, a narrow space keeps the
/// two apart.
public struct Quotation: Hashable, Sendable {
  /// What stands before the words.
  public let opening: String
  /// The words, and what stands around them.
  public let text: String

  /// Puts words between quotation marks.
  public init(_ words: String) {
    let marks: Set<Unicode.Scalar> = ["“", "”", "„", "\""]
    func gap(_ scalar: Unicode.Scalar?) -> String {
      scalar.map(marks.contains) == true ? "\u{202F}" : ""
    }
    opening = "“" + gap(words.unicodeScalars.first)
    text = opening + words + gap(words.unicodeScalars.last) + "”"
  }
}
