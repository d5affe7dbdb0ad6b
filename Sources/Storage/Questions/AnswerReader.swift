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
    var answers = Run<PointNumbers, Answer>()
    try forEachAnswer { point, answer in answers.add(answer, to: point, body) }
    answers.end(body)
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
    var voices = Run<Statement, Voice>()
    func count(_ statement: Statement, _ voices: [Voice]) {
      body(statement.point, Answer(to: question(of: statement.saying), by: voices))
    }
    try rows.forEachRow {
      voices.add(
        Voice(witness: rows.number(in: 5), article: rows.number(in: 6)),
        to: Statement(point: PointNumbers(rows), saying: Saying(rows, from: 3)), count)
    }
    voices.end(count)
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

/// A claim, as far as it is counted.
private struct Voice {
  let witness: Int64
  let article: Int64
}

/// What comes one after another and belongs to the same thing.
private struct Run<Key: Equatable, Item> {
  private var key: Key?
  private var items: [Item] = []

  /// Adds an item; where the one before belongs to something else, calls `body` with what belongs to that.
  mutating func add(_ item: Item, to key: Key, _ body: (Key, [Item]) -> Void) {
    if key != self.key {
      end(body)
      self.key = key
    }
    items.append(item)
  }

  /// Calls `body` with what came last: once, behind the last item.
  mutating func end(_ body: (Key, [Item]) -> Void) {
    if let key { body(key, items) }
    items.removeAll(keepingCapacity: true)
  }
}

extension Answer {
  /// Counts the claims that give it.
  fileprivate init(to question: Int64, by voices: [Voice]) {
    self.init(
      question: question, claims: voices.count, witnesses: Self.witnesses(of: voices),
      isShared: voices.contains { $0.article != voices[0].article })
  }

  private static func witnesses(of voices: [Voice]) -> Int {
    guard voices.count > 1 else { return voices.count }
    let sorted = voices.map(\.witness).sorted()
    return 1 + zip(sorted, sorted.dropFirst()).count { $0 != $1 }
  }
}

extension PointNumbers {
  fileprivate init(_ row: BulkStatement) {
    self.init(one: row.number(in: 0), other: row.number(in: 1), criterion: row.number(in: 2))
  }
}
