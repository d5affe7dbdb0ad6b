import Claims
import Testing

/// Clauses that say of one technology what was said of another, or deny it.
struct EchoTests {
  @Test(arguments: [
    ("Python is easy to learn. Node.js is not.", "learning-curve", Polarity.negative),
    ("Python is not easy to learn, but Node.js is.", "learning-curve", .positive),
    ("Python is easy to learn, and so is Node.js.", "learning-curve", .positive),
    ("Python does not scale well. Neither does Node.js.", "scalability", .negative),
    ("Python has a huge community, as does Node.js.", "community", .positive),
    ("Python has poor documentation. Node.js does, too.", "documentation", .negative),
    ("Python’s tooling is excellent. Node.js’s is not.", "tooling", .negative),
    ("Python is easy to install. The same goes for Node.js.", "installation", .positive),
    ("Python is easy to install. The same cannot be said of Node.js.", "installation", .negative),
  ])
  func `what was said of another is said again, or denied`(
    text: String, criterion: Criterion.ID, polarity: Polarity
  ) throws {
    let found = try claims(in: text).filter { $0.technology == "Node.js" }
    #expect(found.map(\.criterion) == [criterion])
    #expect(found.map(\.polarity) == [polarity])
    #expect(found.allSatisfy { $0.rule == "echo" && $0.quote.contains("Node.js") })
  }

  @Test func `a fact is denied with the verb that stands for it`() throws {
    let found = try claims(in: "Node.js is single-threaded. Python is not.")
      .filter { $0.technology == "Python" }
    #expect(found.map(\.fact?.property) == ["is single-threaded"])
    #expect(found.map(\.fact?.isDenied) == [true])
  }

  @Test(arguments: [
    // Nothing was said that could be repeated.
    "Python meets in Prague. Node.js does not.",
    // The verbs do not match.
    "Python runs fast. Node.js is not.",
    // It is another who is spoken of.
    "Python is easy to learn. Haskell is not.", "Python is easy to learn, and so is Haskell.",
    // More is said than before.
    "Python is easy to learn. Node.js is not a language.",
  ])
  func `what repeats nothing is no echo`(text: String) throws {
    #expect(try !claims(in: text).contains { $0.rule == "echo" })
  }

  @Test func `a new paragraph does not repeat the last one`() throws {
    let article = article(
      title: "Node.js vs Python",
      [(.paragraph, "Python is easy to learn."), (.paragraph, "Node.js is not.")])
    let claims = try Subject.extractor().extract(from: article).claims
    #expect(claims.map(\.technology) == ["Python"])
  }
}
