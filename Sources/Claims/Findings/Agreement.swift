/// What several articles say alike about one point, and more independent ones than say the opposite.
public struct Agreement: Hashable, Sendable {
  /// The technology that they speak of.
  public let technology: Technology.ID
  /// What is judged.
  public let criterion: Criterion.ID
  /// The rival, where they agree on a ranking.
  public let comparand: Technology.ID?
  /// What they agree on, in a few words: `positive`, `better than Python`, `is single-threaded`.
  public let point: String
  /// Who says so.
  public let support: Support
  /// Who says the opposite.
  public let dissent: Support
  /// What they say, the clearest first, one line for each witness before the rest.
  public let claims: [CitedClaim]

  /// Whether all of it goes back to one witness: several articles, one text.
  public var isThin: Bool { support.witnesses < 2 }

  /// Makes an agreement.
  public init(
    technology: Technology.ID, criterion: Criterion.ID, comparand: Technology.ID? = nil,
    point: String, support: Support, dissent: Support, claims: [CitedClaim]
  ) {
    self.technology = technology
    self.criterion = criterion
    self.comparand = comparand
    self.point = point
    self.support = support
    self.dissent = dissent
    self.claims = claims
  }
}
