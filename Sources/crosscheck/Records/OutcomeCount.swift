import Claims
import Reporting

/// How many passages came to one end.
struct OutcomeCount: Record {
  let outcome: Passage.Outcome
  let count: Int
  let total: Int

  static var fields: [Field<OutcomeCount>] {
    [
      Field("outcome") { .string($0.outcome.rawValue) },
      Field("passages") { .count($0.count) },
      Field("share") { .number($0.share) },
    ]
  }

  static var columns: [Column<OutcomeCount>] {
    [
      Column("outcome", tone: { $0.outcome == .claims ? .positive : .plain }) {
        $0.outcome.rawValue
      },
      Column("passages", .trailing) { String($0.count) },
      Column("share", .trailing) {
        $0.share < 0.005 ? "< 1 %" : "\(Int(($0.share * 100).rounded())) %"
      },
      Column("meaning", share: 1) { $0.outcome.meaning },
    ]
  }

  private var share: Double {
    total == 0 ? 0 : (Double(count) / Double(total) * 1000).rounded() / 1000
  }
}

extension Passage.Outcome {
  /// Why a passage was read or passed over.
  fileprivate var meaning: String {
    switch self {
    case .claims: "makes at least one claim"
    case .heading: "a heading, which sets the context"
    case .question: "a question"
    case .announcement: "says what the article will discuss"
    case .advertising: "a call to action, or the publisher's advertising"
    case .definition: "explains what a criterion is"
    case .code: "program text, or the head of a table"
    case .noTechnology: "names no technology that the article compares, and none can be inferred"
    case .noCriterion: "speaks of a technology, but of no known criterion"
    case .noOpinion: "names technology and criterion, but judges neither way"
    }
  }
}
