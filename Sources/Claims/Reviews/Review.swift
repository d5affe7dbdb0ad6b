/// What a person says of a claim: that it is right, wrong, or should read otherwise.
///
/// It is about a statement at a place in an article, not about the number of a claim: it is found
/// again when the article or the rules have changed.
public struct Review: Hashable, Sendable {
  /// What is said of the claim.
  public enum Verdict: String, Codable, Sendable, CaseIterable {
    /// The article does claim this.
    case confirmed
    /// The article does not claim this.
    case rejected
    /// The article claims something, but not this.
    case corrected
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
    verdict == .rejected ? nil : correction.applied(to: claim)
  }
}
