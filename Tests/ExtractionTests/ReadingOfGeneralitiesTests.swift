import Claims
import Extraction
import Reading
import Testing

/// What articles say beside their claims: of whole kinds of technologies, of what is asked or measured, of
/// the reader's situation, and data.
struct ReadingOfGeneralitiesTests {
  @Test(arguments: [
    "Other statically typed languages are slow to compile.",
    "Some languages have a steep learning curve.", "Interpreted languages are slower.",
    "Most modern languages have a large ecosystem.",
  ])
  func `what is said of a kind is said of no technology of the article`(text: String) throws {
    let claims = try claims(in: "Go was made at Google. \(text)", titled: "A Look at Go")
    #expect(!claims.contains { text.contains($0.quote) })
  }

  @Test(arguments: ["The two languages are fast.", "Both languages are fast."])
  func `those that were spoken of are no kind`(text: String) throws {
    let claims = try claims(in: text, titled: "Go vs Rust")
    #expect(Set(claims.map(\.technology)) == ["Go", "Rust"])
  }

  @Test func `parts of a technology are no kind`() throws {
    let claims = try claims(
      in: "Go was made at Google. Third-party libraries are plentiful and well documented.",
      titled: "A Look at Go")
    #expect(claims.contains { $0.criterion == "ecosystem" && $0.polarity == .positive })
  }

  @Test(arguments: [
    "The result depends on how fast your code runs in Python.",
    "Scalability describes how well Python handles growth.",
    "Readers often want to know how stable Python is.", "We measured how fast Python starts.",
    "The question is how well Python scales.",
  ])
  func `how much is asked is not claimed`(text: String) throws {
    #expect(try claims(in: text).isEmpty)
  }

  @Test(arguments: [
    "You will be surprised how fast Python compiles.", "I love how easy it is to test Python code.",
  ])
  func `how much is exclaimed is claimed`(text: String) throws {
    #expect(try claims(in: text).map(\.polarity) == [.positive])
  }

  @Test func `what the reader uses is no recommendation`() throws {
    let claims = try claims(
      in: "If you use Python for machine learning, you may have heard of Node.js.")
    #expect(!claims.contains { $0.rule == "use-case" })
  }

  @Test func `cells of which no head names a technology are data`() throws {
    let data = """
      # A Look at Rust

      Rust is a language.

      ## Types of the columns

      | name | type | region |
      | --- | --- | --- |
      | missing | missing | missing |
      | Peru | missing | Lima |
      """
    let article = try ArticleReader().article(from: Array(data.utf8))
    #expect(
      try !Subject.extractor().extract(from: article).claims.contains { $0.quote == "missing" })
  }

  @Test(arguments: ["continent", "location", "province"])
  func `an item of one unknown word says nothing`(word: String) throws {
    let list = article(
      title: "A Look at Rust",
      [(.paragraph, "Rust reads these columns:"), (.listItem(depth: 1), word)])
    #expect(try !Subject.extractor().extract(from: list).claims.contains { $0.quote == word })
  }
}
