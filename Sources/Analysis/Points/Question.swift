import Claims

/// What is contested and makes one dispute: a single point, or all facts of one exclusion group, of which
/// a reader wants one entry with several answers.
struct Question {
  private let confrontations: [Confrontation]

  /// Pairs that a dispute lists at most, for each of its contests.
  private static let listed = 50

  private init(_ contests: [Contest]) {
    confrontations = contests.enumerated().map { Confrontation(of: $1, at: $0) }
  }

  /// The questions that contests are about.
  static func all(_ contests: [Contest]) -> [Question] {
    let grouped = contests.filter { $0.question != nil }
    let single = contests.filter { $0.question == nil }
    // The order of contests decides between equally sure pairs, and must not depend on chance.
    return single.map { Question([$0]) }
      + Dictionary(grouping: grouped) { [$0.technology.rawValue, $0.question ?? ""] }.values
      .map { Question($0.sorted { $0.point ?? "" < $1.point ?? "" }) }
  }

  /// The dispute that remains, or `nil` where no pair contradicts.
  ///
  /// - Parameter support: Who says what the claims of a side say.
  func dispute(support: ([ComparableClaim]) throws -> Support) rethrows -> Dispute? {
    let pairs = Self.inOrder(confrontations.flatMap(\.clashes))
      .inTurns(of: \.witnesses, limit: Self.listed * confrontations.count)
      .map { confrontations[$0.contest].pair($0) }
    guard let headline = pairs.first, let contest = confrontations.first?.contest else {
      return nil
    }
    guard let question = contest.question else {
      return try Dispute(
        technology: contest.technology,
        criterion: contest.criterion ?? headline.a.claim.criterion,
        comparand: contest.comparand, kind: contest.kind, point: contest.point,
        support: support(contest.support), opposition: support(contest.opposition),
        pairs: pairs)
    }
    let answers = try answers(in: pairs, support: support)
    let places = Dictionary(
      answers.enumerated().flatMap { place, answer in answer.claims.map { ($0.id, place) } }
    ) { first, _ in first }
    return Dispute(
      technology: contest.technology, criterion: headline.a.claim.criterion, kind: contest.kind,
      point: point(of: answers), question: question, answers: answers,
      pairs: pairs.map {
        places[$0.b.id, default: 0] < places[$0.a.id, default: 0] ? $0.turned : $0
      }
    )
  }

  /// The clashes, the surest first; but of nearly equal ones two articles make a better headline than one
  /// that contradicts itself.
  private static func inOrder(_ clashes: [Clash]) -> [Clash] {
    var sorted = clashes.sorted { $0.isSurer(than: $1) }
    guard let surest = sorted.first, surest.reach == .self,
      let place = sorted.firstIndex(where: { $0.reach == .cross })
    else { return sorted }
    let (share, best) = (sorted[place].confidence.share, surest.confidence.share)
    guard share >= best * alike,
      Dispute.Pair.isDoubtful(at: share) == Dispute.Pair.isDoubtful(at: best)
    else { return sorted }
    sorted.insert(sorted.remove(at: place), at: 0)
    return sorted
  }

  /// Where a reader would sign one pair this often for each time that he signs another, they are nearly
  /// equal.
  private static let alike = 0.8

  /// The pairs that only look like a contradiction.
  var suppressed: [SuppressedPair] { confrontations.flatMap(\.suppressed) }

  /// What the claims of some pairs state, what is asserted before what is denied, then what most say.
  private func answers(
    in pairs: [Dispute.Pair], support: ([ComparableClaim]) throws -> Support
  ) rethrows -> [Dispute.Answer] {
    let sides = confrontations.flatMap { [$0.contest.support, $0.contest.opposition] }
    let all = Dictionary(grouping: sides.joined(), by: \.claim.statement)
    return try Dictionary(grouping: pairs.flatMap { [$0.a, $0.b] }, by: \.claim.statement)
      .map { statement, claims in
        // Who asserts a property stands against those who deny it and those who assert another one.
        var counted: Set<CitedClaim.ID> = []
        let unique = all[statement, default: []].filter { counted.insert($0.cited.id).inserted }
        return Dispute.Answer(claims: claims, support: try support(unique))
      }
      .sorted { $0.precedes($1) }
  }

  /// `is a framework, a library or a programming language`: what is asserted, by name, the verb once.
  private func point(of answers: [Dispute.Answer]) -> String {
    let asserted = answers.map(\.statement).filter { !$0.isDenied }.map(\.property).sorted()
    let verbs = Set(asserted.map { $0.prefix { $0 != " " } })
    let names = asserted.enumerated().map { place, name in
      verbs.count == 1 && place > 0 ? String(name.drop { $0 != " " }.dropFirst()) : name
    }
    return [names.dropLast().joined(separator: ", "), names.last ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " or ")
  }
}

extension Claim {
  /// The fact without its group, which claims from elsewhere may leave out.
  fileprivate var statement: Fact { Fact(fact?.property ?? "", isDenied: fact?.isDenied == true) }
}

extension Dispute.Answer {
  fileprivate var statement: Fact { claims[0].claim.statement }

  /// Whether a reader should see it before another answer: a total order.
  fileprivate func precedes(_ other: Dispute.Answer) -> Bool {
    let (one, two) = (statement, other.statement)
    if one.isDenied != two.isDenied { return two.isDenied }
    if support != other.support {
      return (support.witnesses, support.articles)
        > (other.support.witnesses, other.support.articles)
    }
    return one.property < two.property
  }
}
