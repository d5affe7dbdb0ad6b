import Claims
import Testing

@testable import Extraction

/// Sentences that plainly tell how something works.
struct ReadingOfMechanismsTests {
  @Test(arguments: [
    ("Django vs Flask", "Flask is based on Werkzeug and Jinja.", "Flask"),
    ("Node.js vs Deno", "Deno imports modules by URL.", "Deno"),
    ("MongoDB vs PostgreSQL", "MongoDB stores its documents as BSON.", "MongoDB"),
  ])
  func `what tells how it works is a neutral claim on its structure`(
    title: String, text: String, technology: Technology.ID
  ) throws {
    let claims = try Subject.extractor().extract(from: article(text, title: title)).claims
    #expect(claims.map(\.technology) == [technology])
    #expect(claims.map(\.criterion) == ["architecture"])
    #expect(claims.map(\.polarity) == [.neutral])
  }

  @Test(arguments: [
    "Python relies on a garbage collector.", "Python stores modules in a global cache.",
  ])
  func `what is counted as good may also be a plain part`(text: String) throws {
    let candidates = try candidates(in: text)
    let criteria = Set(candidates.filter { $0.claim.polarity == .neutral }.map(\.claim.criterion))
    #expect(!criteria.isDisjoint(with: ["memory", "caching"]))
  }

  @Test func `praise is told as praise`() throws {
    let candidates = try candidates(in: "Python relies on an excellent garbage collector.")
    #expect(
      !candidates.contains { $0.claim.criterion == "memory" && $0.claim.polarity == .neutral })
  }

  private func candidates(in text: String) throws -> [Candidate] {
    var walk = ArticleWalk(article(text), try Subject.lexicon.get(), namesFeatures: true)
    walk.run()
    return walk.candidates
  }
}
