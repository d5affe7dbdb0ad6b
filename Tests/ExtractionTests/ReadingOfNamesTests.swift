import Claims
import Extraction
import Testing

/// Which of several technologies that a sentence names it speaks of.
struct ReadingOfNamesTests {
  @Test(arguments: [
    "In the contest of Docker vs Podman, Podman is slow.",
    "Between Docker and Podman, Podman is slow.",
    "Of the two, Docker and Podman, Podman is slow.",
    "In the fight of Docker against Podman, Podman is slow.",
    "Weighing Docker against Podman, the performance of Podman is poor.",
    "With Docker and Podman side by side, Podman is slow.",
    "Docker vs Podman: Podman is slow.",
    "Slowest (Docker vs Podman): Podman is slow.",
    "In the Docker vs Podman debate, performance is poor in Podman.",
    "Between Docker and Podman, the latter is slow.",
  ])
  func `words that name both only set the stage for one`(text: String) throws {
    #expect(try blamed(in: text, for: "performance") == ["Podman"])
  }

  @Test(arguments: [
    "In both Docker and Podman, performance is poor.",
    "With Docker and Podman, performance is poor.",
    "With Docker, and Podman, performance is poor.",
  ])
  func `words that name both in front of what names neither are the subject`(text: String) throws {
    #expect(try blamed(in: text, for: "performance") == ["Docker", "Podman"])
  }

  @Test(arguments: [
    "Docker developers find Podman slow.",
    "Having used Docker for years, I find Podman slow.",
    "Many Docker teams consider Podman slow.",
    "Anyone familiar with Docker will notice that Podman is slow.",
    "Docker experts may find the performance of Podman poor.",
    "Docker’s fiercest rival, Podman, is slow.",
    "Docker is known. Its rival (Podman) is slow.",
    "An alternative to Docker, Podman is slow.",
    "Podman is a tool which Docker users find slow.",
  ])
  func `a name that tells who speaks, or whose rival is meant, is not the subject`(
    text: String
  ) throws {
    #expect(try blamed(in: text, for: "performance") == ["Podman"])
  }

  @Test(arguments: [
    "Docker developers complain about poor performance.",
    "Docker users can share images with Podman but complain about poor performance.",
    "Next to its rival, Docker users have poor performance.",
  ])
  func `a name that tells who speaks is the subject where no other is named`(text: String) throws {
    #expect(try blamed(in: text, for: "performance") == ["Docker"])
  }

  @Test(arguments: [
    ("Docker is small, as Podman is slow.", "Podman"),
    ("Docker is popular since Podman is slow.", "Podman"),
    ("Docker and Podman differ: the former is small, the latter is slow.", "Podman"),
    (
      "The gap between Docker and Podman means that when you use Podman, performance is poor.",
      "Podman"
    ),
    ("In contrast with Podman, which is slow, Docker is small.", "Podman"),
    ("What Podman needs is speed. It takes years to tune Docker, which is slow.", "Docker"),
  ])
  func `a part of a sentence has its own subject`(text: String, subject: Technology.ID) throws {
    #expect(try blamed(in: text, for: "performance") == [subject])
  }

  @Test func `whoever is spared the burden of another is praised`() throws {
    let text = "Podman is strict. This helps to avoid the confusion that comes with Docker."
    let claims = try claims(in: text, titled: "Docker vs Podman")
    let praise = claims.filter { $0.criterion == "learning-curve" && $0.polarity == .positive }
    #expect(praise.map(\.technology) == ["Podman"])
  }

  @Test func `a heading is about the technology, not about those whom it is explained to`() throws {
    let page = article(
      title: "Docker vs Podman",
      [(.heading(level: 2), "Podman for Docker users"), (.listItem(depth: 1), "Poor performance")])
    let found = try Subject.extractor().extract(from: page).claims
    #expect(Set(found.filter { $0.criterion == "performance" }.map(\.technology)) == ["Podman"])
  }

  @Test(arguments: [
    ("Simplicity", "With Podman, you have to start each service. Performance is poor.", "Podman"),
    ("Simplicity", "It runs without Podman. Performance is poor.", "Docker"),
    ("Docker", "With Podman, you have to start each service. Performance is poor.", "Docker"),
  ])
  func
    `a paragraph stays with the one that it has turned to, if no heading right above names another`(
      heading: String, text: String, subject: Technology.ID
    ) throws
  {
    let page = article(
      title: "Docker vs Podman",
      [
        (.heading(level: 2), "Advantages of Docker"), (.heading(level: 3), heading),
        (.paragraph, text),
      ])
    let found = try Subject.extractor().extract(from: page).claims
    #expect(
      Set(found.filter { $0.criterion == "performance" }.map(\.technology)) == [subject])
  }

  private func blamed(
    in text: String, for criterion: Criterion.ID
  ) throws -> Set<Technology.ID> {
    let claims = try claims(in: text, titled: "Docker vs Podman")
    return Set(
      claims.filter { $0.criterion == criterion && $0.polarity == .negative }.map(\.technology))
  }
}
