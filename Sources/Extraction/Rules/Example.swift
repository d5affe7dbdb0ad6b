import Claims

/// A sentence, an item or a cell, and what a rule makes of it.
struct Example: Sendable {
  /// What is expected of the words between guillemets.
  enum Expectation: Sendable {
    /// A claim on this criterion with this polarity.
    case claim(Criterion.ID, Polarity)
    /// A claim on this criterion that ranks the subject so against this technology.
    case comparison(Criterion.ID, Relation, Technology.ID)
    /// A claim that states this fact.
    case fact(String, isDenied: Bool)
    /// A claim that gives this number.
    case quantity(String, Double)
    /// No claim.
    case noClaim
  }

  /// Words of an article on Node.js and Python.
  let text: String
  /// What stands around them, in Markdown with “…” in their place.
  private let frame: String
  /// What is expected of them.
  let expectation: Expectation

  private static let bare = "…"

  private init(_ text: String, in frame: String = bare, _ expectation: Expectation) {
    self.text = text
    self.frame = frame
    self.expectation = expectation
  }

  /// Whether the words tell enough without what stands around them.
  var standsAlone: Bool { frame == Self.bare }

  /// The words with what stands around them, in Markdown.
  var markdown: String { frame.replacing(Self.bare, with: text) }

  static func claim(
    _ text: String, in frame: String = bare, _ criterion: Criterion.ID, _ polarity: Polarity
  ) -> Example {
    Example(text, in: frame, .claim(criterion, polarity))
  }

  static func comparison(
    _ text: String, _ criterion: Criterion.ID, _ relation: Relation, _ comparand: Technology.ID
  ) -> Example {
    Example(text, .comparison(criterion, relation, comparand))
  }

  static func fact(_ text: String, _ property: String, isDenied: Bool = false) -> Example {
    Example(text, .fact(property, isDenied: isDenied))
  }

  static func quantity(_ text: String, _ measure: String, _ value: Double) -> Example {
    Example(text, .quantity(measure, value))
  }

  static func noClaim(_ text: String, in frame: String = bare) -> Example {
    Example(text, in: frame, .noClaim)
  }
}
