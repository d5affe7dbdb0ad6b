import Analysis
import Claims
import Testing

private let better = Comparison(.better, than: "Python")
private let worse = Comparison(.worse, than: "Python")
private let equal = Comparison(.equal, than: "Python")

@Suite struct DisputesTests {
  @Test func `sets praise against blame of one technology on one criterion`() throws {
    let claims = corpus([
      Said(article: "a", polarity: .positive),
      Said(article: "b", polarity: .negative),
      Said(article: "c", criterion: "memory", polarity: .negative),
      Said(article: "d", technology: "Python", polarity: .negative),
      Said(article: "e", polarity: .neutral),
    ])
    let found = disputes(among: claims)
    try #require(found.count == 1)
    #expect(found[0].kind == .polarity)
    #expect(found[0].technology == "Node.js")
    #expect(found[0].criterion == "performance")
    #expect(found[0].pairs.map(\.a.id) == [1])
    #expect(found[0].pairs.map(\.b.id) == [2])
    #expect(found[0].force == .direct)
    #expect(found[0].reach == .cross)
    #expect(found[0].pairs[0].reason == "one praises Node.js, the other faults it")
  }

  @Test(
    arguments: [
      ("Node.js", better, "Node.js", worse, 1),
      ("Node.js", better, "Python", Comparison(.better, than: "Node.js"), 1),
      ("Python", Comparison(.worse, than: "Node.js"), "Node.js", worse, 1),
      ("Node.js", better, "Node.js", equal, 1),
      ("Node.js", better, "Python", Comparison(.worse, than: "Node.js"), 0),
      ("Node.js", equal, "Python", Comparison(.equal, than: "Node.js"), 0),
      ("Node.js", better, "Node.js", Comparison(.worse, than: "Go"), 0),
      ("Node.js", better, "Node.js", Comparison(.better, than: "Node.js"), 0),
    ] as [(Technology.ID, Comparison, Technology.ID, Comparison, Int)])
  func `brings rankings to one orientation before it compares them`(
    one: Technology.ID, first: Comparison, other: Technology.ID, second: Comparison, count: Int
  ) {
    let quote = "The same benchmark decides"
    let claims = corpus([
      Said(article: "a", technology: one, comparison: first, quote: quote),
      Said(article: "b", technology: other, comparison: second, quote: quote),
    ])
    #expect(disputes(among: claims).filter { $0.kind == .comparison }.count == count)
  }

  @Test func `says who is ahead of whom`() throws {
    let claims = corpus([
      Said(article: "a", technology: "Python", comparison: Comparison(.better, than: "Node.js")),
      Said(article: "b", technology: "Python", comparison: Comparison(.worse, than: "Node.js")),
    ])
    let dispute = try #require(disputes(among: claims).first)
    #expect(dispute.technology == "Node.js")
    #expect(dispute.comparand == "Python")
    #expect(dispute.pairs[0].a.id == 2)
    #expect(
      dispute.pairs[0].reason == "one puts Node.js ahead of Python, the other behind it")
  }

  @Test func `sets a draw against a lead where nobody says the opposite`() throws {
    let claims = corpus([
      Said(article: "a", comparison: equal, quote: "Both are as quick in benchmarks"),
      Said(
        article: "b", technology: "Python", comparison: Comparison(.better, than: "Node.js"),
        quote: "It wins most benchmarks"),
    ])
    let dispute = try #require(disputes(among: claims).first)
    #expect(dispute.technology == "Python")
    #expect(dispute.pairs[0].a.id == 2)
    #expect(dispute.pairs[0].reason == "one puts Python ahead of Node.js, the other level with it")
  }

  @Test(
    arguments: [
      (Fact("is a language"), Fact("is a language", isDenied: true), "is a language"),
      (
        Fact("is a framework", exclusionGroup: "kind"),
        Fact("is a library", exclusionGroup: "kind"),
        "is a framework or is a library"
      ),
      (
        Fact("is single-threaded", exclusionGroup: "threading"),
        Fact("is multi-threaded", exclusionGroup: "threading"),
        "is multi-threaded or is single-threaded"
      ),
      (Fact("is a language"), Fact("is a runtime"), nil),
      (
        Fact("is a language", isDenied: true, exclusionGroup: "kind"),
        Fact("is a runtime", exclusionGroup: "kind"), nil
      ),
      (
        Fact("is a framework", exclusionGroup: "kind"),
        Fact("is a web framework", exclusionGroup: "kind"), nil
      ),
      (
        Fact("is a runtime", exclusionGroup: "kind"),
        Fact("is a runtime environment", exclusionGroup: "kind"), nil
      ),
    ] as [(Fact, Fact, String?)])
  func `finds a fact denied, and facts that exclude each other`(
    one: Fact, other: Fact, point: String?
  ) {
    let claims = corpus([Said(article: "a", fact: one), Said(article: "b", fact: other)])
    #expect(disputes(among: claims).map(\.point) == (point.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Python is a framework", 1), ("Django, a powerful Python framework", 0),
    ("a framework for apps in Python", 0), ("It is a framework", 1),
    ("Python, on the other hand, is a framework", 1),
    ("As to Python, pip is one of the richest frameworks", 0),
  ])
  func `hears nothing of a kind that is said of somebody else`(quote: String, count: Int) {
    let claims = corpus([
      Said(
        article: "a", technology: "Python", fact: Fact("is a framework", exclusionGroup: "kind"),
        quote: quote),
      Said(
        article: "b", technology: "Python", fact: Fact("is a language", exclusionGroup: "kind"),
        quote: "Python is a language"),
    ])
    #expect(disputes(among: claims).count == count)
  }

  @Test func `hears nothing of two kinds that one sentence was read to state`() {
    let quote = "Python is a framework, Go is a library"
    let kinds = ["is a framework", "is a library"].map { Fact($0, exclusionGroup: "kind") }
    let claims = corpus(
      kinds.map { Said(article: "a", technology: "Python", fact: $0, quote: quote, start: 0) } + [
        Said(
          article: "b", technology: "Python", fact: Fact("is a language", exclusionGroup: "kind"),
          quote: "Python is a language")
      ])
    #expect(disputes(among: claims) == [])
  }

  @Test func `finds a fact denied under another criterion`() {
    let claims = corpus([
      Said(article: "a", criterion: "architecture", fact: Fact("is single-threaded")),
      Said(
        article: "b", criterion: "concurrency",
        fact: Fact("is single-threaded", isDenied: true)),
    ])
    #expect(disputes(among: claims).map(\.criterion) == ["architecture"])
  }

  @Test(
    arguments: [
      ("packages in the registry", [350_000, 1_300_000], [2], [1]),
      ("packages in the registry", [1_000_000, 1_300_000], [], []),
      ("packages in the registry", [350_000, 1_000_000, 1_300_000], [2, 3], [1]),
      ("created in year", [2009, 2010], [2], [1]),
      ("created in year", [2009, 2009], [], []),
      ("rank in survey X", [3, 4], [2], [1]),
      ("age in years", [25, 30], [], []),
      ("growth", [-2, 2], [2], [1]),
      ("growth", [.nan, .infinity, 2], [], []),
    ] as [(String, [Double], Set<Int64>, Set<Int64>)])
  func `finds numbers too far apart`(
    measure: String, values: [Double], larger: Set<Int64>, smaller: Set<Int64>
  ) {
    let claims = corpus(
      zip(["a", "b", "c"], values).map {
        Said(article: $0, quantity: Quantity(measure: measure, value: $1))
      })
    let pairs = disputes(among: claims).flatMap(\.pairs)
    #expect(Set(pairs.map(\.a.id)) == larger)
    #expect(Set(pairs.map(\.b.id)) == smaller)
  }

  @Test func `sets rival recommendations for one criterion against each other`() throws {
    let python = Said(
      article: "a", technology: "Python", criterion: "real-time", polarity: .positive,
      isRecommendation: true)
    let node = Said(
      article: "b", criterion: "real-time", polarity: .positive, isRecommendation: true)
    let claims = corpus([python, node])
    #expect(disputes(among: claims) == [])

    let rivals = Rivals([("Python", "Node.js")])
    let dispute = try #require(disputes(among: claims, rivals: rivals).first)
    #expect(dispute.kind == .recommendation)
    #expect(dispute.technology == "Node.js")
    #expect(dispute.comparand == "Python")
    #expect(dispute.pairs[0].reason == "one puts Node.js first, the other Python")

    let article = Said(
      article: "c", technology: "Python", comparison: Comparison(.equal, than: "Node.js"))
    #expect(disputes(among: corpus([python, node, article])).map(\.kind) == [.recommendation])
  }

  @Test func `counts copies of one text as one witness`() {
    let claims = corpus([
      Said(article: "a", polarity: .positive),
      Said(article: "b", polarity: .positive, copiedFrom: "a"),
      Said(article: "c", polarity: .negative),
    ])
    let found = disputes(among: claims)
    #expect(found.map(\.support) == [Support(articles: 2, witnesses: 1)])
    #expect(found.map(\.opposition) == [Support(articles: 1, witnesses: 1)])
  }

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
      Said(article: "c", polarity: .negative, comparison: worse)
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

  @Test func `gives the same disputes and agreements in whatever order claims come`() {
    var dice = Dice(state: 7)
    let claims = corpus((0..<400).map { _ in anything(&dice) })
    let rivals = Rivals(in: claims)
    let findings = findings(among: claims)
    let agreed = agreements(among: claims)
    #expect(Set(findings.disputes.map(\.kind)).count == Dispute.Kind.allCases.count)
    #expect(!agreed.isEmpty)
    for _ in 0..<5 {
      let shuffled = claims.shuffled(using: &dice)
      #expect(Analysis.findings(among: shuffled, rivals: rivals) == findings)
      #expect(agreements(among: shuffled) == agreed)
    }
    #expect(disputes(among: claims + claims) == findings.disputes)
  }

  @Test func `never sets a claim against itself or beside it`() {
    var dice = Dice(state: 11)
    let claims = corpus((0..<400).map { _ in anything(&dice) })
    for dispute in disputes(among: claims) {
      #expect(dispute.pairs.allSatisfy { $0.a.id != $0.b.id })
      #expect(Set(dispute.pairs.map { [$0.a.id, $0.b.id] }).count == dispute.pairs.count)
    }
  }

  @Test func `hears a few of thousands of claims, and counts them all`() throws {
    let claims = corpus(
      (0..<2_000).map {
        Said(article: "\($0 % 500)", polarity: $0 % 3 == 0 ? .positive : .negative)
      })
    let dispute = try #require(disputes(among: claims).first)
    #expect(dispute.pairs.count == 50)
    #expect(dispute.support.articles == 500)
    #expect(dispute.opposition.articles == 500)
  }

  @Test func `finds nothing among no claims`() {
    #expect(disputes(among: []) == [])
  }
}

/// A claim of any sort, on few enough points that many of them meet.
private func anything(_ dice: inout Dice) -> Said {
  func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &dice)] }
  var said = Said(
    article: pick(["a", "b", "c", "d"]), technology: pick(["Node.js", "Python", "Go"]),
    criterion: pick(["performance", "popularity"]), polarity: pick(Polarity.allCases),
    isRecommendation: pick([true, false]), scope: pick([nil, "in small apps", "in large apps"]),
    isHedged: pick([true, false]),
    quote: pick(["Node.js is fast", "It is slow", "Sorting is fast"]),
    start: pick([0, 100, 5_000]), reliability: pick([0.5, 0.9]), copiedFrom: pick([nil, "a"]),
    date: nil)
  said.comparison = pick([nil, Comparison(pick(Relation.allCases), than: pick(["Python", "Go"]))])
  said.fact = pick([
    nil,
    Fact(
      pick(["is a library", "is a framework"]), isDenied: pick([true, false]),
      exclusionGroup: "kind"),
  ])
  said.quantity = pick([nil, Quantity(measure: "stars", value: pick([10, 100]))])
  return said
}
