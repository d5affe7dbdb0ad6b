import Claims
import Testing

/// What is got for what: the one is praise, the other blame.
struct ReadingOfTradesTests {
  @Test(arguments: [
    ("Python trades performance for readability.", "syntax", "performance"),
    ("Python gives up flexibility in exchange for readability.", "syntax", "flexibility"),
    ("Python’s flexibility comes at the cost of complexity.", "flexibility", "learning-curve"),
    ("Python achieves readability at the expense of performance.", "syntax", "performance"),
    ("Python pays for its flexibility with complexity.", "flexibility", "learning-curve"),
    ("The price of Python’s flexibility is complexity.", "flexibility", "learning-curve"),
  ])
  func `what is got is praised, and what it costs is blamed`(
    text: String, gain: Criterion.ID, cost: Criterion.ID
  ) throws {
    let found = try claims(in: text)
    #expect(found.filter { $0.polarity == .positive }.map(\.criterion) == [gain])
    #expect(found.filter { $0.polarity == .negative }.map(\.criterion) == [cost])
  }

  @Test func `what is given up may be a burden`() throws {
    let found = try claims(in: "Python trades boilerplate for flexibility.")
    #expect(!found.contains { $0.polarity == .negative })
  }

  @Test(arguments: [
    "Python favours readability over flexibility.", "Python puts readability before flexibility.",
  ])
  func `what comes second is no fault`(text: String) throws {
    let found = try claims(in: text)
    #expect(found.map(\.criterion) == ["syntax"])
    #expect(found.map(\.polarity) == [.positive])
  }

  @Test func `a price without a name is paid by nobody`() throws {
    let found = try claims(in: "Python’s flexibility comes at a price.")
    #expect(!found.contains { $0.polarity == .negative })
  }

  @Test func `what is not given up is there`() throws {
    let found = try claims(in: "Python is readable without sacrificing performance.")
    #expect(!found.contains { $0.polarity == .negative })
  }

  @Test func `a serious concern is one`() throws {
    let found = try claims(in: "Data integrity is a serious concern with Python.")
    #expect(found.map(\.polarity) == [.negative])
  }
}
