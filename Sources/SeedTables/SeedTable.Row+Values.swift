import Claims

extension SeedTable.Row {
  /// A column that holds one of a few names.
  ///
  /// - Parameter kind: What it names: “choice”.
  /// - Throws: `SeedError` for any other name.
  public func value<Value: RawRepresentable<String> & CaseIterable>(
    _ index: Int, naming kind: String
  ) throws(SeedError) -> Value {
    guard let value = Value(rawValue: self[index]) else {
      let names = Value.allCases.map(\.rawValue)
      throw error(
        "unknown \(kind) “\(self[index])”",
        guess(self[index], among: names) ?? "There are \(names.joined(separator: ", ")).")
    }
    return value
  }

  /// A criterion, as it stands in `criteria.tsv`.
  ///
  /// - Throws: `SeedError` for an unknown one.
  public func known(
    _ criterion: Criterion.ID, among criteria: Set<Criterion.ID>
  ) throws(SeedError) -> Criterion.ID {
    guard !criteria.contains(criterion) else { return criterion }
    let remedies = [
      guess(criterion.rawValue, among: criteria.map(\.rawValue).sorted()),
      "New criteria belong in criteria.tsv.",
    ]
    throw error(
      "unknown criterion “\(criterion)”", remedies.compactMap(\.self).joined(separator: " "))
  }

  /// Asks for the name that an unknown one is nearest to, where one is near.
  private func guess(_ name: String, among names: [String]) -> String? {
    nearest(name, among: names).map { "Did you mean “\($0)”?" }
  }
}
