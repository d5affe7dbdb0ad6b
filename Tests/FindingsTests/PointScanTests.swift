import Analysis
import Claims
import Findings
import Storage
import Testing

/// Among so many claims that they are not all read.
@Suite struct PointScanTests {
  /// Ten technologies; what is said of each has as many dissenters as its number tells.
  private let base: KnowledgeBase

  init() throws {
    base = try knowledgeBase(
      holding: (0..<520).map { article in
        (1...10).map { number in
          let name = "Technology \(number)"
          let technology = Technology.ID(rawValue: name)
          return article < number
            ? .claim("\(name) is slow.", of: technology, .negative)
            : .claim("\(name) is fast.", of: technology, .positive)
        }
      })
  }

  @Test func `the heaviest disputes are those among all claims`() throws {
    let found = try DisputeFinder(base).disputes(ClaimFilter(), limit: 3)
    let all = findings(
      among: try base.claims(matching: ClaimFilter()), rivals: Rivals([]), by: try .embedded()
    ).disputes
    #expect(all.map(\.weight) == (1...10).reversed())
    #expect(found.disputes.map(\.key) == all.prefix(3).map(\.key))
    #expect(found.disputes.map(\.support) == all.prefix(3).map(\.support))
    #expect(found.disputes.map(\.opposition) == all.prefix(3).map(\.opposition))
    #expect(found.hasMore)
    #expect(found.total == nil)
  }

  @Test func `what a technology is, is one dispute however many claims there are`() throws {
    func states(_ kind: String, denied: Bool = false) -> [Sentence] {
      let fact = Fact("is a \(kind)", isDenied: denied, exclusionGroup: "kind")
      return [
        .claim("Alef is \(denied ? "no" : "a") \(kind).", of: "Alef", .neutral, fact: fact),
        .claim("Boo is fast.", of: "Boo", .positive),
      ]
    }
    let base = try knowledgeBase(
      holding: Array(repeating: states("framework"), count: 6)
        + Array(repeating: states("language"), count: 3)
        + Array(repeating: states("language", denied: true), count: 4)
        + Array(repeating: states("library"), count: 2)
        + Array(repeating: [.claim("Boo is slow.", of: "Boo", .negative)], count: 3)
        + [Array(repeating: .claim("Gimel is fast.", of: "Gimel", .positive), count: 5_001)])
    let found = try DisputeFinder(base).disputes(ClaimFilter(), limit: 1)
    #expect(found.total == nil)
    #expect(found.disputes.map(\.key) == ["alef/performance/kind"])
    #expect(found.disputes.first?.answers.map(\.support.witnesses) == [6, 3, 2, 4])
    #expect(found.disputes.first?.weight == 4)
    #expect(try DisputeFinder(base).dispute(key: "alef/performance/kind") == found.disputes.first)
  }

  @Test func `the heaviest agreements are those among all claims`() throws {
    let found = try AgreementFinder(base).agreements(ClaimFilter(), limit: 3)
    let all = agreements(among: try base.claims(matching: ClaimFilter()), by: try .embedded())
    #expect(found.agreements.map(\.technology) == all.prefix(3).map(\.technology))
    #expect(found.agreements.map(\.support) == all.prefix(3).map(\.support))
    #expect(found.agreements.map(\.dissent) == all.prefix(3).map(\.dissent))
    #expect(found.hasMore)
    #expect(found.total == nil)
  }

  @Test func `all are found where all are wanted`() throws {
    let found = try DisputeFinder(base).disputes(ClaimFilter(), limit: nil)
    #expect(found.disputes.map(\.weight) == (1...10).reversed())
    #expect(!found.hasMore)
    #expect(found.total == 10)
  }

  @Test(arguments: [0, 5_001], ["Boo", "Gimel"] as [Technology.ID])
  func `who chooses among others contradicts nobody, however many claims there are`(
    others: Int, besideAlef: Technology.ID
  ) throws {
    func judgement(of technology: Technology.ID, _ comparison: Comparison? = nil) -> Sentence {
      .claim("\(technology) is fast.", of: technology, .positive, comparison: comparison)
    }
    func choice(of technology: Technology.ID) -> Sentence {
      .claim(
        "\(technology) is the best choice.", of: technology, on: "real-time", .positive,
        isRecommendation: true)
    }
    let ranks =
      [("Alef", "Boo"), ("Alef", "Gimel"), ("Boo", "Dalet")] as [(Technology.ID, Technology.ID)]
    let base = try knowledgeBase(
      holding: [
        [choice(of: "Alef"), judgement(of: besideAlef)],
        [choice(of: "Boo"), judgement(of: "Dalet")],
        Array(repeating: judgement(of: "Elsewhere"), count: others),
      ] + ranks.map { [judgement(of: $0, Comparison(.better, than: $1))] })
    let found = try DisputeFinder(base).disputes(ClaimFilter(), limit: 5)
    #expect(found.disputes.map(\.kind) == (besideAlef == "Boo" ? [.recommendation] : []))
  }
}
