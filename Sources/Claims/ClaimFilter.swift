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
  /// The first day of publication, as `2024-05-31`, `2024-05` or `2024`; undated articles fail.
  public var since: String?
  /// The last day of publication, written likewise; undated articles fail.
  public var until: String?

  /// Makes a filter that lets every claim pass.
  public init() {}
}
