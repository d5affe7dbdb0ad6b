import Claims
import Testing

/// What is said beside the subject of a technology that the article is not about.
struct ReadingOfStrangersTests {
  @Test(arguments: [
    "Our slow Ruby service was rewritten in Python.",
    "The old Perl code was unreadable, so we chose Python.",
    "Ruby’s poor performance drove us to Python.",
    "After the verbosity of Java, Python felt light.",
    "Tired of the memory leaks in our C++ services, we adopted Python.",
    "Before Python we used PHP, which was insecure.",
    "We left Ruby because it was slow and moved to Python.",
  ])
  func `the blame of a stranger is nobody’s`(text: String) throws {
    #expect(try !claims(in: text).contains { $0.polarity == .negative })
  }

  @Test(arguments: [
    ("Our slow Node.js service was rewritten in Python.", "performance"),
    ("We left Node.js because it was slow and moved to Python.", "performance"),
    ("After the poor documentation of Node.js, Python felt concise.", "documentation"),
  ])
  func `the blame of one that is compared is its own`(
    text: String, criterion: Criterion.ID
  ) throws {
    let blame = try claims(in: text).filter { $0.polarity == .negative }
    #expect(blame.map(\.technology) == ["Node.js"])
    #expect(blame.map(\.criterion) == [criterion])
  }

  @Test(arguments: [
    ("Python has excellent Docker support.", Polarity.positive),
    ("Python’s MySQL drivers are slow.", .negative),
    ("Python gives you speed without the complexity of C++.", .positive),
    ("Python has the speed of C++.", .positive),
    ("Ruby programmers find Python easy to learn.", .positive),
    ("Anyone who knows Ruby will find Python easy to learn.", .positive),
  ])
  func `what is said of the subject stays its own where a stranger is named`(
    text: String, polarity: Polarity
  ) throws {
    let found = try claims(in: text)
    #expect(found.contains { $0.technology == "Python" && $0.polarity == polarity })
  }
}
