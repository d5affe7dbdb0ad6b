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

  /// What a technology is by a property, `Python web framework` of `is a Python web framework`; `nil` for a
  /// property that says something else of it.
  public static func noun(of property: String) -> Substring? {
    let beginning = ["is a ", "is an "].first { property.hasPrefix($0) }
    let noun = beginning.map { property.dropFirst($0.count).drop { $0 == " " } }
    return noun?.isEmpty == false ? noun : nil
  }
}
