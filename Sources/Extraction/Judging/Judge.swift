import SeedTables

/// Weighs candidate claims: a linear model over their features, trained on annotated articles.
///
/// The weights are data (`weights.tsv`); their sum decides whether a candidate becomes a claim.
///
/// A class, because every candidate refers to it.
final class Judge: Sendable {
  let weights: KeyTable<Float>
  let bias: Float
  /// The lower bounds of the bands of scores with the share of claims that annotators confirmed.
  private let bands: [(score: Float, share: Double)]

  /// Reads the weights: a feature and its weight a line; `bias`, and `band:SCORE` with a share.
  ///
  /// - Throws: `SeedError` with file and line for what is no number, for a feature of an unknown group, and
  ///   for one that comes twice.
  init(_ table: SeedTable) throws(SeedError) {
    var weights = KeyTable<Float>(absent: 0)
    var bias: Float = 0
    var bands: [(score: Float, share: Double)] = []
    var entries = SeedEntries<UInt64>()
    for row in table.rows {
      let (name, value) = (row[0], try Self.number(row[1], in: row))
      let key = Features.key(named: name)
      try entries.add(key, named: name, in: row)
      let group = name.prefix { $0 != ":" }
      switch group {
      case "bias": bias = value
      case "band": bands.append((try Self.number(name.dropFirst(5), in: row), Double(value)))
      case _ where FeatureGroup.names.contains(group): weights.insert(key, value)
      default: throw row.error("“\(group)” is no group of features", "Train the weights anew.")
      }
    }
    self.weights = weights
    self.bias = bias
    self.bands = bands.sorted { $0.score < $1.score }
  }

  private static func number(
    _ text: some StringProtocol, in row: SeedTable.Row
  ) throws(SeedError) -> Float {
    guard let number = Float(text) else {
      throw row.error("“\(text)” is no number", "Train the weights anew.")
    }
    return number
  }

  /// The share of candidates with such a score that annotators confirmed, in articles that the
  /// weights were not trained on.
  func reliability(of score: Float) -> Double {
    bands.last { $0.score <= score }?.share ?? bands.first?.share ?? 0
  }
}
