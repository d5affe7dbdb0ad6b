import Analysis
import Claims

extension Dispute: Finding {
  /// The independent witnesses on the weaker side; none where it is doubtful.
  var weight: Int { isDoubtful ? 0 : min(support.witnesses, opposition.witnesses) }
}
