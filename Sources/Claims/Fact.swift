/// A property that can be checked, in a few normalised words: `is a programming language`.
public struct Fact: Hashable, Sendable {
  /// The property, beginning with its verb.
  public let property: String
  /// Whether the article says that the property does **not** hold.
  public let isDenied: Bool
  /// The set of properties of which a technology has one at most (`kind`, `threading`), or `nil`.
  public let exclusionGroup: String?

  /// Makes a fact.
  public init(_ property: String, isDenied: Bool = false, exclusionGroup: String? = nil) {
    self.property = property
    self.isDenied = isDenied
    self.exclusionGroup = exclusionGroup
  }
}
