/// What is peculiar to a criterion where claims on it are set against each other, as
/// `comparing/criteria.tsv` has it.
enum Trait: String, CaseIterable {
  /// Articles put things under it that have little to do with each other.
  case gathering
  /// It changes with the years by itself, as how much there is around a technology.
  case fashion
  /// It may be judged at one `Stage` by itself.
  case staged
  /// The more there is, the more there is to keep up with: who praises the one does not deny the other.
  case tradeOff = "trade-off"
  /// It is a use, and nothing is made for both it and the use that the third column names.
  case opposite
  /// Conditions of this sort only repeat what it is about: “not for the bigger systems” denies
  /// scalability itself.
  case size, experience, workload

  /// The axis on which a condition only repeats what the criterion is about.
  var axis: Circumstance.Axis? {
    switch self {
    case .size: .size
    case .experience: .experience
    case .workload: .workload
    case .gathering, .fashion, .staged, .tradeOff, .opposite: nil
    }
  }
}
