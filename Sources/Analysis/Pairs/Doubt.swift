import Claims

/// Something that makes a reader less sure that two claims contradict each other.
enum Doubt: Equatable {
  /// A claim may be misread; its certainty in thousandths.
  case misread(CitedClaim.ID, certainty: Int)
  /// The article of a claim says the opposite besides: one of the two readings is often wrong.
  case contrary(CitedClaim.ID, times: Int)
  /// A claim is put as possible or as hearsay.
  case hedged(CitedClaim.ID)
  /// A claim does not name its subject.
  case unnamed(CitedClaim.ID)
  /// A claim does not name what it ranks its subject against.
  case unnamedRival(CitedClaim.ID)
  /// A claim ranks or states a property, and judges only by the way.
  case aside(CitedClaim.ID)
  /// A claim praises what it ranks behind, or blames what it ranks ahead.
  case torn(CitedClaim.ID)
  /// A claim tells how it changed, not how it is.
  case change(CitedClaim.ID)
  /// A recommendation leaves room for a rival.
  case room(CitedClaim.ID)
  /// The two may speak of different matters.
  case matter(Affinity)
  /// Properties and numbers that are at odds, where a person sees an exception or a rough figure.
  case exception
  /// The numbers are readings of a clock or a scale, which seldom measured the same.
  case readings
  /// Two choices that may be about different matters.
  case choice(Affinity)
  /// One article says both.
  case oneArticle
  /// The two set different conditions.
  case conditions
  /// Years or versions lie between the two.
  case years
  /// One of two counts is a bound that leaves room for the other.
  case bound

  /// Whether two claims of one kind speak of the same matter.
  init(_ a: ComparableClaim, _ b: ComparableClaim, in kind: Dispute.Kind) {
    self =
      switch kind {
      case .fact: .exception
      case .quantity: a.isReading ? .readings : .exception
      case .recommendation: .choice(Affinity(a, b))
      case .comparison, .polarity: .matter(Affinity(a, b))
      }
  }

  /// The share of pairs, in thousandths, that remain contradictions in spite of it.
  var share: Int {
    switch self {
    case .misread(_, let certainty): certainty
    case .contrary(_, let times): 8000 / (8 + times)
    case .hedged: 700
    case .unnamed: 900
    case .unnamedRival: 800
    case .aside: 700
    case .torn: 500
    case .change: 300
    case .room: 600
    case .matter(let affinity): affinity.share
    case .choice(let affinity): min(650, affinity.share + 200)
    case .exception: 900
    case .readings: 400
    case .oneArticle: 700
    case .conditions: 950
    case .years: 500
    case .bound: 800
    }
  }

  /// The doubt in words.
  var words: String {
    switch self {
    case .misread(let claim, let certainty):
      "claims read like claim \(claim) are right in \((certainty + 5) / 10) of 100 cases"
    case .contrary(let claim, let times):
      "the article of claim \(claim) says the opposite \(times == 1 ? "once" : "\(times) times")"
    case .hedged(let claim): "claim \(claim) is put with a doubt"
    case .unnamed(let claim): "claim \(claim) does not name its subject"
    case .aside(let claim): "claim \(claim) judges by the way"
    case .torn(let claim): "claim \(claim) judges otherwise than it ranks"
    case .change(let claim): "claim \(claim) tells how it changed"
    case .room(let claim): "claim \(claim) leaves room for a rival"
    case .unnamedRival(let claim): "claim \(claim) does not name the rival"
    case .matter(let affinity), .choice(let affinity): affinity.words
    case .exception: "there may be an exception"
    case .readings: "each may have measured something else"
    case .oneArticle: "one article says both"
    case .conditions: "they set different conditions"
    case .years: "years or versions lie between them"
    case .bound: "one number is a bound"
    }
  }
}

extension Affinity {
  /// What two quotes speak of, and how often such ones are at odds, in words.
  fileprivate var words: String {
    let matter =
      switch self {
      case .sameScale: "both answer one question"
      case .sameThing: "both name one thing"
      case .detail: "they speak of details"
      case .apart: "each speaks of a thing of its own"
      }
    return "\(matter), and \((share + 5) / 10) of 100 such pairs are at odds"
  }
}

extension Dispute.Kind {
  /// Whether an article that says both is likely to be misread in one of them; of what a technology
  /// is, some articles do say both.
  var isJudgement: Bool { self == .polarity || self == .comparison }
}
