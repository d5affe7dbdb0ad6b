import Claims
import Testing

@testable import Storage

/// Uses of which nothing is made for both, so that their choices are contested together.
private let opposites: [Criterion.ID: Criterion.ID] = [
  SyntheticArticles.criterion(7): SyntheticArticles.criterion(3)
]

/// Many made-up articles, some of which copy from others.
private func knowledgeBase() throws -> (base: KnowledgeBase, ids: [Source.ID]) {
  var random = SyntheticArticles()
  let base = try KnowledgeBase.inMemory()
  return (base, try random.store(300, in: base))
}

@Test(arguments: Dispute.Kind.allCases, [false, true])
func `points weigh what counting all claims one by one says`(
  kind: Dispute.Kind, choosesArticles: Bool
) throws {
  let (base, ids) = try knowledgeBase()
  var filter = ClaimFilter()
  if choosesArticles { filter.sources = Array(ids.dropLast(40)) }
  let claims = try base.claims(matching: filter)

  let contested = Array(try base.contestedPoints(filter, [kind], opposites: opposites))
  let expected = weights(of: claims, in: kind) { weakerSide(of: $0, in: kind) }
  #expect(!expected.isEmpty)
  #expect(contested.map(\.witnesses) == expected.values.sorted(by: >))
  #expect(Dictionary(contested.map { ($0.point, $0.witnesses) }) { first, _ in first } == expected)

  guard kind != .recommendation else { return }
  let agreed = try base.agreedPoints(filter).filter { $0.kind == kind }
  let shared = weights(of: claims, in: kind) { answers in
    answers.filter { Set($0.map(\.source.id)).count > 1 }.map(witnesses).max()
  }
  #expect(Dictionary(agreed.map { ($0.point, $0.witnesses) }) { first, _ in first } == shared)
}

/// The points of claims, each with the greatest weight that one of its questions has.
private func weights(
  of claims: [CitedClaim], in kind: Dispute.Kind, _ weight: ([[CitedClaim]]) -> Int?
) -> [Point: Int] {
  let points = Dictionary(grouping: claims) { $0.place(in: kind)?.point }
  return points.reduce(into: [:]) { weights, point in
    guard let key = point.key else { return }
    let questions = Dictionary(grouping: point.value) { $0.place(in: kind)?.question }
    weights[key] = questions.values.compactMap { claims in
      weight(Array(Dictionary(grouping: claims) { $0.place(in: kind)?.answer }.values))
    }.max()
  }
}

private func weakerSide(of answers: [[CitedClaim]], in kind: Dispute.Kind) -> Int? {
  guard answers.count > 1 else { return nil }
  let claims = answers.map(\.count)
  let all = claims.reduce(0, +)
  return switch kind {
  case .polarity, .fact, .recommendation: answers.map(witnesses).sorted(by: >)[1]
  case .comparison: min(all - (claims.max() ?? 0), all / 2)
  case .quantity: all / 2
  }
}

private func witnesses(_ claims: [CitedClaim]) -> Int { Set(claims.map(\.witness)).count }

extension CitedClaim {
  /// The point that it bears on, the question, of several at the point, and the answer that it gives.
  fileprivate func place(
    in kind: Dispute.Kind
  ) -> (point: Point, question: String, answer: String)? {
    let (technology, criterion) = (claim.technology, claim.criterion)
    switch kind {
    case .polarity:
      guard claim.polarity != .neutral else { return nil }
      return (.judgement(technology, criterion), "", "\(claim.polarity)")
    case .comparison:
      return claim.comparison.flatMap { comparison in
        let (one, other) = (
          min(technology, comparison.comparand), max(technology, comparison.comparand)
        )
        return claim.relation(of: one).map { (.ranking(one, other, criterion), "", "\($0)") }
      }
    case .fact:
      return claim.fact.map {
        (.properties(technology), $0.exclusionGroup ?? $0.property, "\($0.property) \($0.isDenied)")
      }
    case .quantity:
      return claim.quantity.map { (.properties(technology), $0.measure, "\($0.value)") }
    case .recommendation:
      guard claim.isRecommendation else { return nil }
      return (.choice(opposites[criterion] ?? criterion), "", "\(technology) \(criterion)")
    }
  }
}
