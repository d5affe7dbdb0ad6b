extension Claim {
  /// How `technology` stands in this claim's comparison, whether it is the subject or the comparand;
  /// `nil` where the claim compares nothing.
  public func relation(of technology: Technology.ID) -> Relation? {
    guard let comparison else { return nil }
    return technology == self.technology ? comparison.relation : comparison.relation.reversed
  }
}
