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
  ///
  /// - Throws: `SeedError` with file and line for what is no number, for a feature of an unknown group, a
  ///   threshold of an unknown polarity, and for one that comes twice.
  init(_ table: SeedTable) throws(SeedError) {
    var weights = KeyTable<Float>(absent: 0)
    var bias: Float = 0
    var thresholds: [Polarity: Float] = [:]
    var bands: [(score: Float, share: Double)] = []
    var entries = SeedEntries<UInt64>()
    for row in table.rows {
      let (name, weight) = (row[0], try Self.number(row[1], in: row))
      let key = Features.key(named: name)
      try entries.add(key, named: name, in: row)
      let group = name.prefix { $0 != ":" }
      let value = name.dropFirst(group.count + 1)
      switch group {
      case "bias": bias = weight
      case "band": bands.append((try Self.number(value, in: row), Double(weight)))
      case "threshold": thresholds[try Self.polarity(value, in: row)] = weight
      case _ where FeatureGroup.names.contains(group): weights.insert(key, weight)
      default: throw row.error("“\(group)” is no group of features", "Train the weights anew.")
      }
    }
    self.weights = weights
    self.bias = bias
    self.thresholds = thresholds
    self.bands = bands.sorted { $0.score < $1.score }
  }

  /// Whether so much speaks for a candidate of a polarity that it becomes a claim.
  func accepts(_ polarity: Polarity, scored score: Float, on grounds: Grounds) -> Bool {
    switch grounds {
    case .plain: true
    case .word: score > thresholds[polarity, default: 0]
    case .guess: score > 0
    }
  }

  /// The share of candidates with such a score that annotators confirmed, in articles that the
  /// weights were not trained on.
  func reliability(of score: Float) -> Double {
    bands.last { $0.score <= score }?.share ?? bands.first?.share ?? 0
  }

  private static func number(
    _ text: some StringProtocol, in row: SeedTable.Row
  ) throws(SeedError) -> Float {
    guard let number = Float(text) else {
      throw row.error("“\(text)” is no number", "Train the weights anew.")
    }
    return number
  }

  private static func polarity(
    _ text: some StringProtocol, in row: SeedTable.Row
  ) throws(SeedError) -> Polarity {
    guard let polarity = Polarity(rawValue: String(text)) else {
      throw row.error("unknown polarity “\(text)”", "Train the weights anew.")
    }
    return polarity
  }
}
