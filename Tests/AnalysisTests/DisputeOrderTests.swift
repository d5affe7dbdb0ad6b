import Analysis
import Claims
import Testing

@Suite struct DisputeOrderTests {
  @Test func `lists one pair of each two witnesses before the second of any`() throws {
    let claims = corpus([
      Said(article: "a", polarity: .positive, quote: "fast"),
      Said(article: "a", polarity: .positive, quote: "very fast"),
      Said(article: "b", polarity: .positive, quote: "fast, to say the least of it"),
      Said(article: "c", polarity: .negative, quote: "slow"),
    ])
    let dispute = try #require(disputes(among: claims).first)
    #expect(dispute.pairs.map(\.a.id) == [1, 3, 2])
  }

  @Test(arguments: [
    (Said(article: "c", polarity: .negative), Said(article: "a", polarity: .negative)),
    (
      Said(article: "c", polarity: .negative),
      Said(article: "c", polarity: .negative, scope: "on Sundays")
    ),
    (
      Said(article: "c", polarity: .negative),
      Said(article: "c", polarity: .negative, isHedged: true)
    ),
    (
      Said(article: "c", polarity: .negative),
      Said(article: "c", polarity: .negative, comparison: Comparison(.worse, than: "Python"))
    ),
    (
      Said(article: "c", polarity: .negative, reliability: 0.9),
      Said(article: "c", polarity: .negative, reliability: 0.5)
    ),
    (
      Said(article: "c", polarity: .negative, quote: "Node.js crawls"),
      Said(article: "c", polarity: .negative, quote: "This crawls")
    ),
    (
      Said(article: "c", polarity: .negative, quote: "slow rendering"),
      Said(article: "c", polarity: .negative, quote: "slow")
    ),
    (
      Said(article: "c", polarity: .negative, quote: "slow"),
      Said(article: "c", polarity: .negative, quote: "slow as ever")
    ),
  ])
  func `puts the clearer pair first`(clear: Said, unclear: Said) throws {
    let praise = Said(
      article: "a", polarity: .positive, quote: "renders at once", reliability: 0.9)
    for isFirst in [true, false] {
      let claims = corpus([praise] + (isFirst ? [clear, unclear] : [unclear, clear]))
      let found = disputes(among: claims).filter { $0.kind == .polarity }
      #expect(found.map { $0.pairs.map(\.b.id) } == [isFirst ? [2, 3] : [3, 2]])
    }
  }

  @Test(arguments: [(0.6, Dispute.Reach.cross), (0.5, .self), (0.9, .cross)])
  func `of nearly equal pairs, two articles are shown before one that contradicts itself`(
    reliability: Double, reach: Dispute.Reach
  ) {
    let claims = corpus([
      Said(article: "a", polarity: .positive, quote: "Node.js is fast", reliability: 0.9),
      Said(article: "a", polarity: .negative, quote: "Node.js is slow", reliability: 0.9),
      Said(article: "b", polarity: .negative, quote: "Node.js is slow", reliability: reliability),
    ])
    #expect(disputes(among: claims).map { $0.pairs[0].reach } == [reach])
  }

  @Test func `puts the dispute with more witnesses on its weaker side first`() {
    func said(_ criterion: Criterion.ID, _ praise: Int, _ blame: Int, _ reliability: Double)
      -> [Said]
    {
      let articles = ["a", "b", "c", "d", "e", "f"]
      return articles.prefix(praise).map {
        Said(article: $0, criterion: criterion, polarity: .positive, reliability: reliability)
      }
        + articles.suffix(blame).map {
          Said(article: $0, criterion: criterion, polarity: .negative, reliability: reliability)
        }
    }
    let claims = corpus(
      said("portability", 5, 1, 0.9) + said("memory", 2, 2, 0.7) + said("security", 1, 1, 0.7)
        + said("caching", 1, 1, 0.7) + said("cost", 1, 1, 0.8))
    #expect(
      disputes(among: claims).map(\.criterion) == [
        "memory", "portability", "cost", "caching", "security",
      ])
  }

  @Test func `counts no witness whose every pair is doubtful`() throws {
    func said(_ article: String, _ polarity: Polarity, _ quote: String) -> Said {
      Said(article: article, polarity: polarity, quote: quote)
    }
    let praise = [said("a", .positive, "Node.js is fast"), said("b", .positive, "It is quick")]
    let sure = praise + [said("c", .negative, "Node.js is slow"), said("d", .negative, "It lags")]
    let unsure =
      praise + [said("c", .negative, "Node.js is slow"), said("d", .negative, "It pauses")]
    #expect(disputes(among: corpus(sure)).map(\.weight) == [2])
    #expect(disputes(among: corpus(unsure)).map(\.weight) == [1])
  }

  @Test func `puts two articles before one, and direct before conditional`() {
    let claims = corpus([
      Said(article: "a", criterion: "caching", polarity: .positive),
      Said(article: "b", criterion: "caching", polarity: .negative, scope: "on Sundays"),
      Said(article: "a", criterion: "memory", polarity: .positive),
      Said(article: "a", criterion: "memory", polarity: .negative),
      Said(article: "a", criterion: "security", polarity: .positive),
      Said(article: "b", criterion: "security", polarity: .negative),
    ])
    #expect(disputes(among: claims).map(\.criterion) == ["security", "caching", "memory"])
  }
}
