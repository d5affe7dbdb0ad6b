/// A question on which articles may differ: the unit in which findings are computed.
public enum Point: Hashable, Sendable {
  /// How a technology is on a criterion.
  case judgement(Technology.ID, Criterion.ID)
  /// What a technology is and how much of it there is, under whatever criteria articles put that.
  case properties(Technology.ID)
  /// How two technologies rank on a criterion, the smaller name first.
  case ranking(Technology.ID, Technology.ID, Criterion.ID)
  /// Which technology to choose for a criterion.
  case choice(Criterion.ID)
}
