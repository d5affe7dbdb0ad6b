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
    let all = disputes(
      among: try base.claims(matching: ClaimFilter()), rivals: Rivals([]), by: try .embedded())
    #expect(all.map(\.weight) == (1...10).reversed())
    #expect(found.disputes.map(\.key) == all.prefix(3).map(\.key))
    #expect(found.disputes.map(\.support) == all.prefix(3).map(\.support))
    #expect(found.disputes.map(\.opposition) == all.prefix(3).map(\.opposition))
    #expect(found.hasMore)
    #expect(found.total == nil)
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
}
