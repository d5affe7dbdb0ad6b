import Analysis
import Claims
import Testing

@Suite struct FactDisputesTests {
  @Test(
    arguments: [
      (Fact("is a language"), Fact("is a language", isDenied: true), "is a language"),
      (
        Fact("is a framework", exclusionGroup: "kind"),
        Fact("is a library", exclusionGroup: "kind"),
        "is a framework or a library"
      ),
      (
        Fact("is single-threaded", exclusionGroup: "threading"),
        Fact("is multi-threaded", exclusionGroup: "threading"),
        "is multi-threaded or single-threaded"
      ),
      (Fact("is a language"), Fact("is a runtime"), nil),
      (
        Fact("is a web framework"), Fact("is a framework", isDenied: true),
        "is a web framework, or not so: is a framework"
      ),
      (Fact("is a framework"), Fact("is a web framework", isDenied: true), nil),
      (
        Fact("keeps all rows"), Fact("keeps only new rows"), "keeps all rows or keeps only new rows"
      ),
      (
        Fact("is fully compatible with make"), Fact("has the same flags as make", isDenied: true),
        "is fully compatible with make, or not so: has the same flags as make"
      ),
      (Fact("is compatible with make"), Fact("has the same flags as make", isDenied: true), nil),
      (
        Fact("is fully compatible with make"), Fact("has the same flags as ninja", isDenied: true),
        nil
      ),
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

  @Test func `what a technology is, is one dispute with as many answers as are given`() throws {
    func says(_ article: String, _ kind: String, denied: Bool = false) -> Said {
      Said(
        article: article, criterion: "classification",
        fact: Fact("is a \(kind)", isDenied: denied, exclusionGroup: "kind"))
    }
    let said = [
      says("a", "library"), says("b", "framework"), says("c", "framework"),
      says("d", "language"), says("e", "language", denied: true),
      says("f", "language", denied: true), says("g", "language", denied: true),
      Said(article: "a", fact: Fact("is free")),
      Said(article: "b", fact: Fact("is free", isDenied: true)),
    ]
    let found = disputes(among: corpus(said))
    #expect(found.map(\.point) == ["is a framework, a language or a library", "is free"])
    let kind = try #require(found.first)
    #expect(kind.key == "node.js/classification/kind")
    #expect(
      kind.answers.map { $0.claims[0].claim.fact?.property ?? "" }
        == ["is a framework", "is a language", "is a library", "is a language"])
    #expect(kind.answers.map(\.support.witnesses) == [2, 1, 1, 3])
    #expect(kind.weight == 2)
    #expect(kind.support.witnesses == 2)
    #expect(kind.opposition.witnesses == 3)
    for pair in kind.pairs {
      let places = [pair.a, pair.b].map { claim in
        kind.answers.firstIndex { $0.claims.contains(claim) } ?? -1
      }
      #expect(places[0] >= 0 && places[0] < places[1])
    }
    #expect(disputes(among: corpus(said.reversed())).map(\.point) == found.map(\.point))
  }

  @Test func `a denied property keeps the key of its group when a further answer comes`() {
    let said = [
      Said(article: "a", fact: Fact("is a language", exclusionGroup: "kind")),
      Said(article: "b", fact: Fact("is a language", isDenied: true)),
    ]
    let further = Said(article: "c", fact: Fact("is a framework", exclusionGroup: "kind"))
    #expect(disputes(among: corpus(said)).map(\.key) == ["node.js/performance/kind"])
    #expect(disputes(among: corpus(said)).map(\.point) == ["is a language"])
    #expect(disputes(among: corpus(said + [further])).map(\.key) == ["node.js/performance/kind"])
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
}
