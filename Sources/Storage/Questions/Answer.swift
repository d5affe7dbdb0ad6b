import Claims

/// What some claims say alike at a point, and how many say it.
struct Answer {
  /// The number of the question, of several at the point, that it answers.
  let question: Int64
  /// The claims that give it; where these are not counted, as many as its witnesses.
  let claims: Int
  /// The independent witnesses who give it.
  let witnesses: Int
  /// Whether several articles give it.
  let isShared: Bool
}

extension Dispute.Kind {
  /// Calls `body` for each question to which there are several among the answers at a point, with the most
  /// witnesses that the weaker side of a dispute about it can have.
  func forEachContest(among answers: [Answer], _ body: (Int) -> Void) {
    guard answers.count > 1 else { return }
    switch self {
    case .polarity, .comparison, .recommendation: body(weakerSide(of: answers))
    case .fact, .quantity:
      for answers in Dictionary(grouping: answers, by: \.question).values where answers.count > 1 {
        body(weakerSide(of: answers))
      }
    }
  }

  /// The most witnesses that the weaker side can have, however answers to one question are divided.
  private func weakerSide(of answers: [Answer]) -> Int {
    switch self {
    // Where a side may join several answers, claims are counted instead of witnesses, of whom one may
    // give several: there are no fewer.
    case .comparison:
      let claims = answers.reduce(0) { $0 + $1.claims }
      return min(claims - answers.reduce(0) { max($0, $1.claims) }, claims / 2)
    case .quantity:
      return answers.reduce(0) { $0 + $1.claims } / 2
    case .polarity, .fact, .recommendation:
      var (most, second) = (0, 0)
      for answer in answers {
        second = max(second, min(most, answer.witnesses))
        most = max(most, answer.witnesses)
      }
      return second
    }
  }
}
