import Claims
import Findings
import Storage
import Testing

@Suite struct DisputeFinderTests {
  private let base: KnowledgeBase
  private let finder: DisputeFinder

  init() throws {
    base = try knowledgeBase(holding: [
      [
        .claim("Python is fast.", .positive),
        .claim("Python is easy to learn.", on: "learning-curve", .positive),
        .claim("Ruby on Rails is fast.", of: "Ruby on Rails", .positive),
      ],
      [
        .claim("Python is slow.", .negative),
        .claim("Python is hard to learn.", on: "learning-curve", .negative),
      ],
      [
        .claim("Python is slow, indeed.", .negative),
        .claim("Ruby on Rails is slow.", of: "Ruby on Rails", .negative),
      ],
      [.claim("Python is fast, indeed.", .positive)],
    ])
    finder = DisputeFinder(base)
  }

  @Test(arguments: [(nil, 3), (3, 3), (2, 2), (1, 1), (0, 0)])
  func `gives as many disputes as are wanted, the heaviest first`(limit: Int?, count: Int) throws {
    let result = try finder.disputes(ClaimFilter(), limit: limit)
    #expect(result.disputes.count == count)
    #expect(result.hasMore == (count < 3))
    #expect(result.total == 3)
    #expect(result.disputes.first.map(\.key) == (count > 0 ? "python/performance" : nil))
  }

  @Test func `gives those about a technology, and those that count`() throws {
    var filter = ClaimFilter()
    filter.technologies = ["Ruby on Rails"]
    #expect(
      try finder.disputes(filter, limit: nil).disputes.map(\.key) == ["ruby-on-rails/performance"])
    #expect(try finder.disputes(ClaimFilter(), limit: nil, of: [.fact]).disputes == [])
    let light = try finder.disputes(ClaimFilter(), limit: nil) { $0.weight == 1 }
    #expect(light.total == 2)
  }

  @Test(arguments: [
    "python/performance", "Python/Performance", "ruby-on-rails/performance",
    "Ruby on Rails/performance",
  ])
  func `finds a dispute again by its key`(key: String) throws {
    let dispute = try #require(try finder.dispute(key: key))
    #expect(dispute.key == key.lowercased().replacing(" ", with: "-"))
  }

  @Test(arguments: ["", "/", "python", "python/web", "perl/performance", "python/performance/perl"])
  func `finds nothing by what is the key of none`(key: String) throws {
    #expect(try finder.dispute(key: key) == nil)
  }

  @Test func `gives the disputes on its criterion that a claim takes part in`() throws {
    for claim in try base.claims(matching: ClaimFilter()) {
      let keys = try finder.disputes(about: claim).map(\.key)
      #expect(keys == [slug(claim.claim.technology.rawValue) + "/\(claim.claim.criterion)"])
    }
  }

  @Test func `leaves out what is doubtful, and counts it`() throws {
    try base.store([
      try example("praise", [.claim("PHP is fast.", of: "PHP", .positive)]),
      try example(
        "blame", [.claim("PHP may compile slowly.", of: "PHP", .negative, isHedged: true)]),
    ])
    let all = try finder.disputes(ClaimFilter(), limit: nil)
    #expect(all.disputes.last?.key == "php/performance")
    #expect(all.doubtful == 0)
    let certain = try finder.disputes(ClaimFilter(), limit: nil, includingDoubtful: false)
    #expect(certain.disputes.map(\.key) == all.disputes.dropLast().map(\.key))
    #expect(certain.doubtful == 1)
  }

  @Test func `tells what only looks like a dispute, as far as it was asked for`() throws {
    try base.store([
      try example(
        "both",
        [
          .claim("Go is fast.", of: "Go", .positive),
          .claim("However, Go is slow at compiling templates.", of: "Go", .negative),
        ])
    ])
    var filter = ClaimFilter()
    filter.technologies = ["Go"]
    let result = try finder.disputes(filter, limit: nil)
    #expect(result.disputes == [])
    #expect(result.suppressed.map(\.suppression) == [.concession])
    #expect(try finder.disputes(filter, limit: nil, of: [.fact]).suppressed == [])
    filter.technologies = ["Ruby on Rails"]
    #expect(try finder.disputes(filter, limit: nil).suppressed == [])
  }
}
