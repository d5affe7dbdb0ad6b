/// What is judged: a quality such as `performance`, or a use case such as `real-time`.
public struct Criterion: Hashable, Sendable, Identifiable {
  /// The slug, which is also the identity: `learning-curve`.
  public struct ID: Name {
    /// The slug: lower case, words joined by hyphens.
    public let rawValue: String

    /// Makes the identity of the criterion with this slug.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// Whether a criterion is a quality of the technology or something people use it for.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Something a technology has more or less of: speed, documentation.
    case quality
    /// Something a technology is or is not a good choice for: mobile apps, scripting.
    case useCase = "use-case"
  }

  /// The slug.
  public let id: ID
  /// A quality or a use case.
  public let kind: Kind
  /// The name in spoken words: `Learning curve`.
  public let name: String
  /// What it covers, in a few words.
  public let meaning: String

  /// Whether a text may be a slug: small letters and digits, words joined by hyphens.
  public static func isSlug(_ text: String) -> Bool {
    text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  /// Makes a criterion.
  public init(id: ID, kind: Kind, name: String, meaning: String) {
    self.id = id
    self.kind = kind
    self.name = name
    self.meaning = meaning
  }
}
