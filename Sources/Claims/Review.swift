/// What a person says of a claim: that it is right, wrong, or should read otherwise.
///
/// It is about a statement at a place in an article, not about the number of a claim: it is found
/// again when the article or the rules have changed.
public struct Review: Hashable, Codable, Sendable {
  /// What is said of the claim.
  public enum Verdict: String, Codable, Sendable, CaseIterable {
    /// The article does claim this.
    case confirmed
    /// The article does not claim this.
    case rejected
    /// The article claims something, but not this.
    case corrected
  }

  /// What a corrected claim should read; `nil` for what is right as it is.
  public struct Correction: Hashable, Codable, Sendable {
    /// The subject.
    public var technology: Technology.ID?
    /// What is judged.
    public var criterion: Criterion.ID?
    /// Which way it counts.
    public var polarity: Polarity?

    /// Makes a correction.
    public init(
      technology: Technology.ID? = nil, criterion: Criterion.ID? = nil, polarity: Polarity? = nil
    ) {
      self.technology = technology
      self.criterion = criterion
      self.polarity = polarity
    }

    /// Whether it corrects nothing.
    public var isEmpty: Bool { technology == nil && criterion == nil && polarity == nil }
  }

  /// The address of the article.
  public let article: String
  /// The claim as it was read.
  public let claim: Claim
  /// The words around its quote.
  public let surroundings: Surroundings
  /// What is said of it.
  public let verdict: Verdict
  /// What it should read; empty unless it is corrected.
  public let correction: Correction
  /// Why, in the person's own words.
  public let note: String?
  /// When it was said, as ISO 8601 writes it.
  public let date: String

  /// Makes a review.
  public init(
    article: String, claim: Claim, surroundings: Surroundings, verdict: Verdict,
    correction: Correction = Correction(), note: String? = nil, date: String
  ) {
    self.article = article
    self.claim = claim
    self.surroundings = surroundings
    self.verdict = verdict
    self.correction = correction
    self.note = note
    self.date = date
  }

  /// What a claim that it is about should read; `nil` where the claim is rejected.
  public func corrected(_ claim: Claim) -> Claim? {
    guard verdict != .rejected else { return nil }
    var corrected = claim
    corrected.technology = correction.technology ?? claim.technology
    corrected.criterion = correction.criterion ?? claim.criterion
    corrected.polarity = correction.polarity ?? claim.polarity
    guard let comparison = claim.comparison else { return corrected }
    // Polarity and relation are both seen from the technology.
    let isReversed = corrected.polarity != .neutral && corrected.polarity == claim.polarity.reversed
    corrected.comparison =
      comparison.comparand == corrected.technology
      ? nil
      : Comparison(
        isReversed ? comparison.relation.reversed : comparison.relation, than: comparison.comparand)
    return corrected
  }
}

/// What a person said of a claim that is shown.
public struct ReviewNote: Hashable, Codable, Sendable {
  /// What was said.
  public let verdict: Review.Verdict
  /// Why.
  public let note: String?
  /// The subject as it was read.
  public let technology: Technology.ID
  /// What is judged, as it was read.
  public let criterion: Criterion.ID
  /// Which way it counts, as it was read.
  public let polarity: Polarity

  /// Makes a note.
  public init(
    verdict: Review.Verdict, note: String?, technology: Technology.ID, criterion: Criterion.ID,
    polarity: Polarity
  ) {
    self.verdict = verdict
    self.note = note
    self.technology = technology
    self.criterion = criterion
    self.polarity = polarity
  }
}
