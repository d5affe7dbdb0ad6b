import Claims
import Testing

/// What only sounds like blame, and what only sounds like praise.
struct ReadingOfBlameTests {
  @Test(arguments: [
    "You might think that Python is slow.", "One would expect Python to be slow.",
    "Many would assume that Python is insecure.", "Whether Python is slow depends on the task.",
  ])
  func `what one may think is not claimed`(text: String) throws {
    #expect(try claims(in: text).isEmpty)
  }

  @Test func `what is as one would think is claimed`() throws {
    let claims = try claims(in: "As you might expect, Python is slow.")
    #expect(claims.map(\.polarity) == [.negative])
  }

  @Test(arguments: [
    ("It is hard to write fast code in Python.", "performance", Polarity.negative),
    ("Python makes it hard to write secure code.", "security", .negative),
    ("Python struggles to stay fast under load.", "performance", .negative),
    ("It is not hard to write fast code in Python.", "performance", .positive),
    ("It is hard to write slow code in Python.", "performance", .positive),
    ("Python makes it easy to write fast code.", "performance", .positive),
  ])
  func `what is hard to reach is not there`(
    text: String, criterion: Criterion.ID, polarity: Polarity
  ) throws {
    let found = try claims(in: text).filter { $0.criterion == criterion }
    #expect(found.map(\.polarity) == [polarity])
  }

  @Test(arguments: [
    ("Python does away with verbose syntax.", "syntax"),
    ("Python frees you from tedious configuration.", "installation"),
    ("Python was once slow, but that has changed.", "performance"),
  ])
  func `what is gone is no fault`(text: String, criterion: Criterion.ID) throws {
    let found = try claims(in: text).filter { $0.criterion == criterion }
    #expect(found.map(\.polarity) == [.positive])
  }

  @Test func `what is given up for another is lost, and the other is gained`() throws {
    let claims = try claims(in: "Python gives up safety for raw speed.")
    #expect(!claims.contains { $0.criterion == "security" && $0.polarity == .positive })
    #expect(!claims.contains { $0.criterion == "performance" && $0.polarity == .negative })
  }

  @Test(arguments: ["Python forgoes type safety.", "Python compromises on security."])
  func `what is given up is lost`(text: String) throws {
    #expect(try !claims(in: text).contains { $0.polarity == .positive })
  }

  @Test(arguments: [
    "Unlike slow interpreted languages, Node.js is compiled.",
    "Compared to slower platforms, Node.js needs one server.",
  ])
  func `what the rivals are like is not said of the subject`(text: String) throws {
    #expect(try !claims(in: text).contains { $0.criterion == "performance" })
  }

  @Test func `what is lacking ends at the verb`() throws {
    let claims = try claims(in: "The lack of braces makes Python easy to read.")
    #expect(claims.contains { $0.polarity == .positive })
    #expect(!claims.contains { $0.polarity == .negative })
  }

  @Test(arguments: [
    "Python uses curly braces.", "Python starts separate processes, each with its own memory.",
    "Python is used for expensive computations.", "Python supports hard real-time constraints.",
  ])
  func `what there is without harm is no blame`(text: String) throws {
    #expect(try !claims(in: text).contains { $0.polarity == .negative })
  }

  @Test(arguments: [
    "They pale in comparison to Node.js.", "Fortran pales in comparison to Node.js.",
  ])
  func `what others are behind of is not behind`(text: String) throws {
    #expect(
      try !claims(in: text).contains { $0.technology == "Node.js" && $0.polarity == .negative })
  }

  @Test func `who outperforms a rival is named behind a comma`() throws {
    let claims = try claims(in: "Outperforming Python in speed, Node.js is popular.")
    let claim = try #require(claims.first { $0.criterion == "performance" })
    #expect(claim.technology == "Node.js")
    #expect(claim.comparison == Comparison(.better, than: "Python"))
  }

  @Test(arguments: [
    ("Python’s documentation could not be better.", Polarity.positive),
    ("Python’s documentation couldn’t be worse.", .negative),
  ])
  func `what could not be more is as much as can be`(text: String, polarity: Polarity) throws {
    let found = try claims(in: text).filter { $0.criterion == "documentation" }
    #expect(found.map(\.polarity) == [polarity])
  }

  @Test func `what one does not like is blamed`() throws {
    let claims = try claims(in: "What I don’t like about Python is its packaging.")
    #expect(!claims.contains { $0.polarity == .positive })
  }

  @Test(arguments: [
    "Complaints about the performance of Python are overblown.",
    "Fears that Python is insecure are unfounded.",
    "But the debate about the speed of Python is not that simple.",
    "I am not saying that Python is slow.",
    "It is hard to tell which is faster, Python or Node.js.",
  ])
  func `what people say, or ask, is not claimed where it is wrong or left open`(text: String) throws
  {
    #expect(try claims(in: text).isEmpty)
  }

  @Test(arguments: [
    "The biggest complaint about Python is that it is slow.",
    "Criticism of Python as slow is fair.",
  ])
  func `a complaint that holds is claimed`(text: String) throws {
    let found = try claims(in: text).filter { $0.criterion == "performance" }
    #expect(found.map(\.polarity) == [.negative])
  }

  @Test(arguments: [
    ("This does not mean that Python is insecure.", "security"),
    ("It would be a mistake to think that Python is slow.", "performance"),
    ("Python makes it hard to leak memory.", "memory"),
    ("Python makes it impossible to leak memory.", "memory"),
    ("Python needs no external tooling.", "tooling"),
    ("Python works without any additional libraries.", "ecosystem"),
    ("Python's tooling leaves nothing to be desired.", "tooling"),
  ])
  func `what is denied, hard to do wrong, or not needed, is praise`(
    text: String, criterion: Criterion.ID
  ) throws {
    let found = try claims(in: text).filter { $0.criterion == criterion }
    #expect(found.map(\.polarity) == [.positive])
  }

  @Test(arguments: [
    ("Python forces you to write a lot of boilerplate.", "syntax"),
    ("Python is prone to data races.", "concurrency"),
    ("For routing, Python needs third-party packages.", "ecosystem"),
    ("Python is too strict for prototyping.", "small-projects"),
    ("Python would be my last choice for a startup.", "small-projects"),
  ])
  func `what one is forced to, or must get elsewhere, or is too much, is blame`(
    text: String, criterion: Criterion.ID
  ) throws {
    let found = try claims(in: text).filter { $0.criterion == criterion }
    #expect(found.map(\.polarity) == [.negative])
  }

  @Test(arguments: [
    "Python has plenty of third-party libraries.", "Python too is used for web sites.",
  ])
  func `what others add, or is so as well, is no blame`(text: String) throws {
    let polarities = try claims(in: text).map(\.polarity)
    #expect(!polarities.isEmpty && !polarities.contains(.negative))
  }
}
