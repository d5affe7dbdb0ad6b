import Claims

/// What some words add up to: how strongly they speak of each criterion, and in which tone.
///
/// Of one clause, strengths estimate shares: they lie mostly between 0 and 1.
struct Gist {
  private let criteria: GistCriteria
  /// Of each criterion, then of each tone (positive, negative, neutral), then of being a claim.
  private var scores: [Float]

  /// - Parameter scores: of each criterion, of each tone (positive, negative, neutral), of being a claim.
  init(criteria: GistCriteria, scores: [Float]) {
    self.criteria = criteria
    self.scores = scores
  }

  /// The criteria that the words speak of most, the strongest first.
  func strongest(_ count: Int) -> [Criterion.ID] {
    var best: [Int] = []
    for column in criteria.names.indices {
      let place = best.firstIndex { scores[$0] < scores[column] } ?? best.count
      guard place < count else { continue }
      if best.count == count { best.removeLast() }
      best.insert(column, at: place)
    }
    return best.map { criteria.names[$0] }
  }

  /// How strongly the words speak of the criterion that they speak of most.
  var strength: Float { scores[..<criteria.names.count].max() ?? 0 }

  /// Which of its columns is that of a criterion; it is the same in every gist.
  func column(of criterion: Criterion.ID) -> Int? { criteria.columns[criterion] }

  /// How strongly the words speak of the criterion of a column, and of how many they speak more
  /// strongly.
  func standing(inColumn column: Int) -> (strength: Float, place: Int) {
    let strength = scores[column]
    return (strength, scores[..<criteria.names.count].count { $0 > strength })
  }

  /// How much the words sound like a claim at all.
  var claim: Float { scores[criteria.names.count + Polarity.allCases.count] }

  /// How much the words sound like a claim of this polarity.
  func tone(_ polarity: Polarity) -> Float {
    switch polarity {
    case .positive: scores[criteria.names.count]
    case .negative: scores[criteria.names.count + 1]
    case .neutral: scores[criteria.names.count + 2]
    }
  }

  /// By how much they sound more like a claim of this polarity than like one of any other.
  func lead(of polarity: Polarity) -> Float {
    let strongest =
      switch polarity {
      case .positive: max(tone(.negative), tone(.neutral))
      case .negative: max(tone(.positive), tone(.neutral))
      case .neutral: max(tone(.positive), tone(.negative))
      }
    return tone(polarity) - strongest
  }
}

extension Gist {
  func adding(_ other: Gist) -> Gist {
    var sum = self
    for column in scores.indices { sum.scores[column] += other.scores[column] }
    return sum
  }

  func scaled(by factor: Float) -> Gist {
    var product = self
    for column in scores.indices { product.scores[column] *= factor }
    return product
  }
}
