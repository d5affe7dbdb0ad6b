import Claims
import Findings
import Storage
import Testing

/// A filter chooses among the findings, and does not change them, however many claims there are.
@Suite(.serialized) struct FilterTests {
  private static let articles: [[Sentence]] = [
    [
      .claim("Alef is faster.", of: "Alef", .neutral, comparison: Comparison(.better, than: "Boo")),
      .claim("Python is slow.", .negative),
      .claim("Python is a language.", on: "classification", .neutral, fact: Fact("is a language")),
    ],
    [
      .claim(
        "Alef is the best choice.", of: "Alef", on: "real-time", .positive, isRecommendation: true),
      .claim(
        "Python is not a language.", on: "architecture", .neutral,
        fact: Fact("is a language", isDenied: true)),
      .claim("Python is slower.", .negative, comparison: Comparison(.worse, than: "Alef")),
    ],
    [
      .claim("Choose Boo.", of: "Boo", on: "real-time", .positive, isRecommendation: true),
      .claim("Python is fast.", .positive),
      .claim("Python is slower, too.", .negative, comparison: Comparison(.worse, than: "Alef")),
    ],
  ]

  /// The articles, and so many claims about something else.
  private func base(with others: Int) throws -> KnowledgeBase {
    let base = try knowledgeBase(holding: Self.articles)
    guard others > 0 else { return base }
    let sentence = Sentence.claim("Eta grows.", of: "Eta", on: "popularity", .neutral)
    let filler = [Sentence](repeating: sentence, count: others)
    try base.store([try example("filler", filler)])
    return base
  }

  private static let keys = [
    "alef/real-time/or/boo", "python/classification/is-a-language", "python/performance",
  ]

  @Test(
    arguments: [
      ([], [], keys),
      (["Python"], [], [keys[1], keys[2]]),
      (["Boo"], [], [keys[0]]),
      ([], ["real-time"], [keys[0]]),
      ([], ["classification"], [keys[1]]),
      ([], ["architecture"], [keys[1]]),
      (["Python"], ["architecture", "performance"], [keys[1], keys[2]]),
      (["Boo"], ["architecture"], []),
    ] as [([Technology.ID], [Criterion.ID], [String])], [0, 5_001])
  func `a filter chooses among the disputes`(
    question: ([Technology.ID], [Criterion.ID], [String]), others: Int
  ) throws {
    let finder = DisputeFinder(try base(with: others))
    let all = try finder.disputes(ClaimFilter(), limit: nil).disputes
    #expect(all.map(\.key).sorted() == Self.keys)
    var filter = ClaimFilter()
    (filter.technologies, filter.criteria) = (question.0, question.1)
    let found = try finder.disputes(filter, limit: nil).disputes
    #expect(found.map(\.key).sorted() == question.2)
    #expect(found == all.filter(found.contains))
  }

  @Test(arguments: [0, 5_001])
  func `a claim takes part in a dispute under another criterion`(others: Int) throws {
    let base = try base(with: others)
    let finder = DisputeFinder(base)
    for claim in try base.claims(matching: ClaimFilter()) where claim.claim.fact != nil {
      #expect(try finder.disputes(about: claim).map(\.key) == [Self.keys[1]])
    }
    for key in Self.keys { #expect(try finder.dispute(key: key)?.key == key) }
  }

  @Test(
    arguments: [
      ([], [], [], ["Alef better than Python", "Python negative"]),
      (["Alef"], [], [], ["Alef better than Python"]),
      (["Python"], [], [], ["Alef better than Python", "Python negative"]),
      ([], ["performance"], [.positive], []),
      ([], ["classification"], [], []),
    ] as [([Technology.ID], [Criterion.ID], [Polarity], [String])], [0, 5_001])
  func `a filter chooses among the agreements, and does not cut them`(
    question: ([Technology.ID], [Criterion.ID], [Polarity], [String]), others: Int
  ) throws {
    let finder = AgreementFinder(try base(with: others))
    let all = try finder.agreements(ClaimFilter(), limit: nil).agreements
    var filter = ClaimFilter()
    (filter.technologies, filter.criteria, filter.polarities) = (question.0, question.1, question.2)
    let found = try finder.agreements(filter, limit: nil).agreements
    #expect(found.map { "\($0.technology) \($0.point)" }.sorted() == question.3)
    #expect(found == all.filter(found.contains))
  }
}
