/// The words that decided one field of a claim: what `crosscheck explain` shows.
public struct Evidence: Hashable, Sendable {
  /// The field that was decided.
  public enum Role: String, Codable, Sendable {
    /// The subject of the claim.
    case technology
    /// What is judged.
    case criterion
    /// The word of praise or blame.
    case opinion
    /// A word that turns an opinion round.
    case negation
    /// The wording that sets two technologies against each other.
    case comparison
    /// The condition that the claim sets itself.
    case scope
    /// The sign of doubt or hearsay.
    case hedge
    /// The property that is asserted or denied.
    case fact
    /// The number and its noun.
    case quantity
  }

  /// The field that was decided.
  public let role: Role
  /// Where the deciding words lie, in UTF-8 bytes of the article's text; it may lie outside the
  /// quote, in a heading or an earlier sentence.
  public let utf8Range: Range<Int>
  /// How the words decided, in a few words of our own: `pronoun`, `section heading`,
  /// `“fast”: good for performance`.
  public let note: String

  /// Makes a piece of evidence.
  public init(_ role: Role, at utf8Range: Range<Int>, note: String) {
    self.role = role
    self.utf8Range = utf8Range
    self.note = note
  }
}
