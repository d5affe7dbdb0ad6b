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
  init(_ table: SeedTable) throws(SeedError) {
    var weights = KeyTable<Float>(absent: 0)
    var bias: Float = 0
    var bands: [(score: Float, share: Double)] = []
    for row in table.rows {
      guard let value = Float(row[1]) else {
        throw row.error("“\(row[1])” is no number", "Train the weights anew.")
      }
      if row[0] == "bias" {
        bias = value
      } else if row[0].hasPrefix("band:"), let score = Float(row[0].dropFirst(5)) {
        bands.append((score, Double(value)))
      } else {
        weights.insert(Features.key(named: row[0]), value)
      }
    }
    self.weights = weights
    self.bias = bias
    self.bands = bands.sorted { $0.score < $1.score }
  }

  /// The share of candidates with such a score that annotators confirmed, in articles that the
  /// weights were not trained on.
  func reliability(of score: Float) -> Double {
    bands.last { $0.score <= score }?.share ?? bands.first?.share ?? 0
  }
}
