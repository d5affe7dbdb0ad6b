import Claims

/// What one side of a dispute stands for, as its quotes are marked and counted.
enum Side {
  /// For or against.
  case vote(Polarity)
  /// What it chooses or states: `Node.js`, `single-threaded`, `300`.
  case name(String)

  /// The sides of two claims that are at odds.
  static func pair(
    _ kind: Dispute.Kind, _ a: CitedClaim, _ b: CitedClaim
  ) -> (a: Side, b: Side) {
    switch kind {
    case .polarity, .comparison: votes
    case .fact: properties(a.claim.fact, b.claim.fact) ?? votes
    case .quantity: numbers(a.claim.quantity, b.claim.quantity) ?? votes
    case .recommendation: choices(a.claim, b.claim)
    }
  }

  /// One of several properties, or that one does not hold.
  init(stating fact: Fact?) { self = .name(fact?.answer ?? "") }

  private static var votes: (a: Side, b: Side) { (.vote(.positive), .vote(.negative)) }

  /// The two properties, where one side does not deny that of the other but states its own.
  private static func properties(_ a: Fact?, _ b: Fact?) -> (a: Side, b: Side)? {
    guard let a, let b, !b.isDenied else { return nil }
    return (.name(a.property), .name(b.property))
  }

  private static func numbers(_ a: Quantity?, _ b: Quantity?) -> (a: Side, b: Side)? {
    guard let a, let b else { return nil }
    return (.name(a.number), .name(b.number))
  }

  /// Two technologies for one purpose, or two purposes for one technology.
  private static func choices(_ a: Claim, _ b: Claim) -> (a: Side, b: Side) {
    guard a.technology == b.technology else {
      return (.name(a.technology.rawValue), .name(b.technology.rawValue))
    }
    return (.name("for \(a.criterion)"), .name("for \(b.criterion)"))
  }

  /// The word in front of how many stand on it.
  var words: String {
    switch self {
    case .vote(.negative): "against"
    case .vote: "for"
    case .name(let name): name
    }
  }

  /// The sign in front of its quotes, where one tells what it stands for, and the sign's colour.
  var sign: (text: String, tone: Style.Tone)? {
    switch self {
    case .vote(let polarity): (polarity.sign, polarity.tone)
    case .name: nil
    }
  }

  /// A quote, with the name of what it stands for where no sign tells it.
  func labelled(_ quote: String) -> String {
    switch self {
    case .vote: quote
    case .name(let name): "\(name): \(quote)"
    }
  }
}

extension Dispute {
  /// What the answers stand for.
  var sides: [Side] {
    guard answers.count > 2 else {
      let sides = Side.pair(kind, pairs[0].a, pairs[0].b)
      return [sides.a, sides.b]
    }
    return answers.map { Side(stating: $0.claims[0].claim.fact) }
  }
}
