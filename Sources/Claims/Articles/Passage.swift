/// One sentence, heading, item or cell of an article, and what became of it.
public struct Passage: Hashable, Sendable {
  /// What the extractor made of a passage.
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    /// It makes at least one claim.
    case claims
    /// A heading, which sets the context and claims nothing.
    case heading
    /// A question.
    case question
    /// What the article will discuss, or a greeting.
    case announcement
    /// A call to action or the publisher's advertising.
    case advertising
    /// It explains what a criterion is.
    case definition
    /// Program text, or a row of column heads.
    case code
    /// It names no technology that the article compares, and none can be inferred.
    case noTechnology = "no-technology"
    /// It speaks of a technology, but of no criterion that the lexicons know.
    case noCriterion = "no-criterion"
    /// It names a technology and a criterion, but judges neither way.
    case noOpinion = "no-opinion"
  }

  /// Where it lies, in UTF-8 bytes of the article's text.
  public let utf8Range: Range<Int>
  /// The headings above it, the outermost first.
  public let heading: [String]
  /// What became of it.
  public let outcome: Outcome

  /// Makes a passage.
  public init(utf8Range: Range<Int>, heading: [String], outcome: Outcome) {
    self.utf8Range = utf8Range
    self.heading = heading
    self.outcome = outcome
  }
}
