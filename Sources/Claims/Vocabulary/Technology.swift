/// A thing that articles compare: a language, a framework, a database, a way of building APIs.
public struct Technology: Hashable, Sendable, Identifiable {
  /// The canonical name, which is also the identity: `Node.js`, `PostgreSQL`.
  public struct ID: Name {
    /// The canonical name.
    public let rawValue: String

    /// Makes the identity of the technology with this canonical name.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// Another name under which articles mention it.
  public struct Alias: Hashable, Sendable {
    /// The name, as it is written.
    public let text: String
    /// Whether the name is also an ordinary word (`Go`, `Express`): it then counts only in its own
    /// capitals, and only in an article that speaks of the technology beyond doubt.
    public let isOrdinaryWord: Bool

    /// Makes an alias.
    public init(_ text: String, isOrdinaryWord: Bool = false) {
      self.text = text
      self.isOrdinaryWord = isOrdinaryWord
    }
  }

  /// The canonical name.
  public let id: ID
  /// What it is, in the noun that articles use for it: `language`, `framework`, `message broker`.
  public let kind: String
  /// The group of technologies that are compared with each other: `databases`, `front-end`.
  public let field: String
  /// Every name it goes by, the canonical one first.
  public let aliases: [Alias]
  /// Parts that stand for the whole: what is said of V8 is said of Node.js.
  public let parts: [Alias]

  /// The field of those that belong to none.
  public static let noField = "other"

  /// Whether nothing is known of it but a name that an article or an annotator brought.
  public var isMerelyNamed: Bool { field.isEmpty }

  /// Whether a text may be a name: it stands on one line, and has a letter or a digit.
  public static func isName(_ text: String) -> Bool {
    text.contains { $0.isLetter || $0.isNumber } && !text.contains { $0.isNewline }
  }

  /// Makes a technology; the canonical name is added to `aliases` where it is missing there.
  public init(
    id: ID, kind: String, field: String, aliases: [Alias] = [], parts: [Alias] = []
  ) {
    self.id = id
    self.kind = kind
    self.field = field
    self.aliases =
      aliases.contains { $0.text == id.rawValue } ? aliases : [Alias(id.rawValue)] + aliases
    self.parts = parts
  }
}
