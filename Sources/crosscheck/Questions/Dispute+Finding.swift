import Claims

extension Dispute: Finding {
  /// The independent witnesses on the weaker side.
  var weight: Int { min(support.witnesses, opposition.witnesses) }
}
