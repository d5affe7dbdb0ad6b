import Claims
import GRDB

/// Counts who gives which answer at which point, in one pass over claims of which those that say the same
/// come one after another.
///
/// SQL can group them, too, but takes three times as long: most answers are given once, and it prepares as
/// much for such a one as for those that thousands give.
struct AnswerReader {
  private let kind: Dispute.Kind
  private let rows: BulkStatement
  /// Whether each row is a judgement with the numbers of its witnesses and articles, and not a claim.
  private let isCounted: Bool
  /// The question that each property answers.
  private let questions: [Int64: Int64]

  /// - Parameter opposites: Criteria whose recommendations are held against those for another one.
  init(
    _ kind: Dispute.Kind, _ filter: ClaimFilter, opposites: [Criterion.ID: Criterion.ID],
    _ db: Database
  ) throws {
    self.kind = kind
    isCounted = kind == .polarity && !filter.choosesArticles
    rows = try BulkStatement(
      db, isCounted ? Dispute.Kind.judgements(filter) : kind.voices(filter, opposites))
    questions = kind == .fact ? try Self.questions(db) : [:]
  }

  /// Calls `body` at each point with the answers that are given there.
  func forEachPoint(_ body: (PointNumbers, [Answer]) -> Void) throws {
    var point: PointNumbers?
    var answers: [Answer] = []
    func turn(to next: PointNumbers?) {
      guard next != point else { return }
      if let point { body(point, answers) }
      point = next
      answers.removeAll(keepingCapacity: true)
    }
    try forEachAnswer { next, answer in
      turn(to: next)
      answers.append(answer)
    }
    turn(to: nil)
  }

  private func forEachAnswer(_ body: (PointNumbers, Answer) -> Void) throws {
    guard !isCounted else {
      return try rows.forEachRow {
        let witnesses = Int(rows.number(in: 5))
        body(
          PointNumbers(rows),
          Answer(
            question: 0, claims: witnesses, witnesses: witnesses, isShared: rows.number(in: 6) > 1))
      }
    }
    var current: Statement?
    var voices = Voices()
    func turn(to next: Statement?) {
      guard next != current else { return }
      if let current {
        body(current.point, voices.answer(to: question(of: current.saying)))
      }
      current = next
      voices.removeAll()
    }
    try rows.forEachRow {
      turn(to: Statement(point: PointNumbers(rows), saying: Saying(rows, from: 3)))
      voices.add(witness: rows.number(in: 5), article: rows.number(in: 6))
    }
    turn(to: nil)
  }

  /// The number of the question, of several at a point, that claims answer which say this.
  private func question(of saying: Saying) -> Int64 {
    switch kind {
    case .polarity, .comparison, .recommendation: 0
    case .fact: questions[saying.what] ?? 0
    case .quantity: saying.what
    }
  }

  /// The question that each property answers: that of its group, or its own. Claims from elsewhere may
  /// leave the group of a property out.
  private static func questions(_ db: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH question AS (
          SELECT property.id, ifnull(max(namesake.exclusion_group), property.name) AS name
          FROM property JOIN property AS namesake ON namesake.name = property.name
          GROUP BY property.id
        )
        SELECT id, min(id) OVER (PARTITION BY name) FROM question
        """)
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }
}

/// What a claim says, and at which point.
private struct Statement: Equatable {
  let point: PointNumbers
  let saying: Saying
}

/// The claims that give one answer.
private struct Voices {
  private var witnesses: [Int64] = []
  private var article: Int64?
  private var areShared = false

  mutating func add(witness: Int64, article: Int64) {
    witnesses.append(witness)
    if let last = self.article { areShared = areShared || last != article }
    self.article = article
  }

  mutating func removeAll() {
    witnesses.removeAll(keepingCapacity: true)
    (article, areShared) = (nil, false)
  }

  func answer(to question: Int64) -> Answer {
    Answer(
      question: question, claims: witnesses.count, witnesses: Self.distinct(witnesses),
      isShared: areShared)
  }

  private static func distinct(_ witnesses: [Int64]) -> Int {
    guard witnesses.count > 1 else { return witnesses.count }
    let sorted = witnesses.sorted()
    return 1 + zip(sorted, sorted.dropFirst()).count { $0 != $1 }
  }
}

extension PointNumbers {
  fileprivate init(_ row: BulkStatement) {
    self.init(one: row.number(in: 0), other: row.number(in: 1), criterion: row.number(in: 2))
  }
}
