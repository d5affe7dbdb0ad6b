/// What a person said of a claim that is shown.
public struct ReviewNote: Hashable, Sendable {
  /// What was said.
  public let verdict: Review.Verdict
  /// Why.
  public let note: String?
  /// The claim as it was read.
  public let reading: Claim

  /// Makes a note.
  public init(verdict: Review.Verdict, note: String?, reading: Claim) {
    self.verdict = verdict
    self.note = note
    self.reading = reading
  }
}
