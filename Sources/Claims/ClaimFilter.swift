/// Which claims a question is about; an empty list or `nil` sets no condition.
public struct ClaimFilter: Hashable, Sendable {
  /// The subjects; a comparison also passes by its comparand.
  public var technologies: [Technology.ID] = []
  /// The criteria.
  public var criteria: [Criterion.ID] = []
  /// The articles, by number.
  public var sources: [Source.ID] = []
  /// The polarities.
  public var polarities: [Polarity] = []
  /// The first day of publication; undated articles fail.
  public var since: PartialDate?
  /// The last day of publication; undated articles fail.
  public var until: PartialDate?

  /// Makes a filter that lets every claim pass.
  public init() {}
}
