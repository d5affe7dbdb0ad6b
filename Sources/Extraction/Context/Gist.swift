import Claims

/// What the words of a clause add up to: how strongly they speak of each criterion, and in which tone.
///
/// Strengths estimate shares, so they lie mostly between 0 and 1.
struct Gist {
  /// The criteria that the words speak of most, the strongest first.
  let ranking: [(criterion: Criterion.ID, strength: Float)]
  /// How much they sound like a claim at all.
  let claim: Float
  private let positive: Float
  private let negative: Float
  private let neutral: Float

  /// - Parameter scores: of each criterion, of each tone (positive, negative, neutral), of being a claim.
  init(criteria: [Criterion.ID], scores: [Float]) {
    var best: [Int] = []
    for index in criteria.indices {
      let place = best.firstIndex { scores[$0] < scores[index] } ?? best.count
      guard place < Self.rankingLength else { continue }
      if best.count == Self.rankingLength { best.removeLast() }
      best.insert(index, at: place)
    }
    ranking = best.map { (criteria[$0], scores[$0]) }
    let tones = scores[criteria.count...]
    positive = tones[tones.startIndex]
    negative = tones[tones.startIndex + 1]
    neutral = tones[tones.startIndex + 2]
    claim = tones[tones.startIndex + 3]
  }

  private static let rankingLength = 10

  /// The place of a criterion in the ranking, 0 for the strongest.
  func place(of criterion: Criterion.ID) -> Int? {
    ranking.firstIndex { $0.criterion == criterion }
  }

  /// How much the words sound like a claim of this polarity.
  func tone(_ polarity: Polarity) -> Float {
    switch polarity {
    case .positive: positive
    case .negative: negative
    case .neutral: neutral
    }
  }

  /// By how much they sound more like a claim of this polarity than like one of any other.
  func lead(of polarity: Polarity) -> Float {
    switch polarity {
    case .positive: positive - max(negative, neutral)
    case .negative: negative - max(positive, neutral)
    case .neutral: neutral - max(positive, negative)
    }
  }
}
