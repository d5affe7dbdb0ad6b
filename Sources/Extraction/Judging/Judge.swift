import Claims
import SeedTables

/// Weighs candidate claims: a linear model over their features, trained on annotated articles.
///
/// The weights are data (`weights.tsv`); their sum decides whether a candidate becomes a claim. Blame
/// that some word utters may need less than praise: authors blame seldom, and without it nobody
/// contradicts anyone. Guesses always need more than 0.
///
/// A class, because every candidate refers to it.
final class Judge: Sendable {
  let weights: KeyTable<Float>
  let bias: Float
  /// What a candidate of a polarity must score more than, 0 where nothing is said.
  private let thresholds: [Polarity: Float]
  /// The lower bounds of the bands of scores with the share of claims that annotators confirmed.
  private let bands: [(score: Float, share: Double)]

  /// Reads the weights: a feature and its weight a line; `bias`, `band:SCORE` with a share,
  /// `threshold:POLARITY`.
  init(_ table: SeedTable) throws(SeedError) {
    var weights = KeyTable<Float>(absent: 0)
    var bias: Float = 0
    var thresholds: [Polarity: Float] = [:]
    var bands: [(score: Float, share: Double)] = []
    for row in table.rows {
      guard let value = Float(row[1]) else {
        throw row.error("“\(row[1])” is no number", "Train the weights anew.")
      }
      if row[0] == "bias" {
        bias = value
      } else if row[0].hasPrefix("band:"), let score = Float(row[0].dropFirst(5)) {
        bands.append((score, Double(value)))
      } else if row[0].hasPrefix("threshold:") {
        let name = String(row[0].dropFirst(10))
        guard let polarity = Polarity(rawValue: name) else {
          throw row.error("unknown polarity “\(name)”", "Train the weights anew.")
        }
        thresholds[polarity] = value
      } else {
        weights.insert(Features.key(named: row[0]), value)
      }
    }
    self.weights = weights
    self.bias = bias
    self.thresholds = thresholds
    self.bands = bands.sorted { $0.score < $1.score }
  }

  /// Whether so much speaks for a candidate of a polarity that it becomes a claim.
  func accepts(_ polarity: Polarity, scored score: Float, isGuess: Bool) -> Bool {
    score > (isGuess ? 0 : thresholds[polarity, default: 0])
  }

  /// The share of candidates with such a score that annotators confirmed, in articles that the
  /// weights were not trained on.
  func reliability(of score: Float) -> Double {
    bands.last { $0.score <= score }?.share ?? bands.first?.share ?? 0
  }
}
