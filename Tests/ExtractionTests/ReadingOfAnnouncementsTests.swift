import Claims
import Testing

/// Sentences that name the matter first and the verdict behind a comma.
struct ReadingOfAnnouncementsTests {
  @Test(arguments: [
    ("As far as tooling goes, Python has the edge.", "tooling", Polarity.positive),
    ("On the performance front, Python disappoints.", "performance", .negative),
    ("For concurrency, Python takes the crown.", "concurrency", .positive),
    ("As for the ecosystem, Python has some catching up to do.", "ecosystem", .negative),
    ("Deployment-wise, Python is a dream.", "deployment", .positive),
  ])
  func `the verdict is on what was announced`(
    text: String, criterion: Criterion.ID, polarity: Polarity
  ) throws {
    let found = try claims(in: text).filter { $0.criterion == criterion }
    #expect(found.map(\.polarity) == [polarity])
    #expect(found.map(\.rule) == ["aspect.opinion"])
  }

  @Test(arguments: [
    // The verdict has an object of its own.
    "In the documentation, Python has excellent libraries.",
    // What is announced is judged where it stands.
    "With its poor documentation, Python is the winner.",
  ])
  func `a verdict on something else is not on what was announced`(text: String) throws {
    let found = try claims(in: text)
    #expect(
      !found.contains {
        $0.criterion == "documentation" && $0.polarity == .positive && $0.rule == "aspect.opinion"
      })
  }
}
