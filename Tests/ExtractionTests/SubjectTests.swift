import Claims
import Extraction
import Testing

/// Which technologies a clause is found to speak of.
struct SubjectTests {
  @Test(arguments: [
    "Docker has a daemon. Both are secure.",
    "Docker has a daemon. They are both secure.",
    "Docker has a daemon. Both tools are secure.",
    "Docker has a daemon. Each of these tools is secure.",
    "Both Podman and Docker are secure.",
    "With such tools at hand, Docker, and Podman are secure.",
    "In short, both tools are secure if you keep them and their hosts up to date.",
    "If you choose between Docker and Podman, both are secure.",
  ])
  func `what is said of both is said of each`(text: String) throws {
    #expect(
      try technologies(in: text, of: "Docker vs Podman", on: "security") == ["Docker", "Podman"])
  }

  @Test func `“both” before two adjectives stands for nobody`() throws {
    let text = "Docker is both fast and secure."
    #expect(try technologies(in: text, of: "Docker vs Podman", on: "security") == ["Docker"])
  }

  @Test(arguments: [
    "If you know JavaScript, TypeScript is easy to learn.",
    "Instead of plain JavaScript, TypeScript is easy to learn.",
    "In addition to JavaScript, TypeScript is easy to learn.",
    "Unlike other languages, TypeScript is easy to learn.",
    "The younger of the two (TypeScript) is easy to learn.",
    "TypeScript has classes. It is easy to learn, just as you can with JavaScript.",
  ])
  func `what stands beside the subject is not the subject`(text: String) throws {
    let found = try technologies(in: text, of: "JavaScript vs TypeScript", on: "learning-curve")
    #expect(found == ["TypeScript"])
  }

  @Test(arguments: [
    "The reason behind the success of Kotlin is that it is easy to learn.",
    "Java is hard to learn because Kotlin is easy to learn.",
  ])
  func `a clause that gives the reason has its own subject`(text: String) throws {
    let claims = try claims(in: text, of: "Java vs Kotlin")
    let easy = try #require(
      claims.first { $0.criterion == "learning-curve" && $0.polarity == .positive })
    #expect(easy.technology == "Kotlin")
  }

  @Test(arguments: [
    ("GO is easy to learn.", "Go vs Rust"), ("🚀Go is easy to learn ✨", "Go vs Rust"),
    ("Rust is old. Go is new. Go is easy to learn.", "What I like in Rust"),
    ("Most find that Go's syntax is easy to learn.", "Node.js vs Go for our gateway"),
  ])
  func `a name that is a word is known in capitals, behind a picture, and beside its rival`(
    text: String, title: String
  ) throws {
    #expect(try technologies(in: text, of: title, on: "learning-curve").contains("Go"))
  }

  @Test func `a rival that the title does not name is not taken for the one that it names`() throws
  {
    let text = "REST APIs are slow. REST makes caching easy. GraphQL is flexible."
    let claims = try claims(in: text, of: "Why we chose GraphQL")
    #expect(claims.first { $0.criterion == "caching" }?.technology == "REST")
    #expect(claims.first { $0.criterion == "flexibility" }?.technology == "GraphQL")
  }

  @Test func `what is said of a technology that is named by the way is said of no other`() throws {
    let text = "Rust is old. Go is easy to learn."
    let found = try technologies(in: text, of: "What I like in Rust", on: "learning-curve")
    #expect(found.isDisjoint(with: ["Rust"]))
  }

  @Test(arguments: [
    "Today, Java scales well.", "On the other hand, PHP scales well.",
    "In my experience Ruby is hard to scale.", "Compared to Java, Ruby scales badly.",
    "React is old and scales badly.", "If only Java were more scalable.",
    "Java has threads, and it scales well.", "Java has threads. It scales well.",
  ])
  func
    `what is said of a technology that the article does not compare is said of none that it does`(
      text: String
    ) throws
  {
    let found = try technologies(
      in: "Python is easy to read. " + text, of: "Python vs Node.js", on: "scalability")
    #expect(found.isEmpty)
  }

  @Test func `who comes back to what an article compares is heard`() throws {
    let text = "Python is easy to read. Java is old. Today, Python scales well. It is also secure."
    #expect(try technologies(in: text, of: "Python vs Node.js", on: "scalability") == ["Python"])
    #expect(try technologies(in: text, of: "Python vs Node.js", on: "security") == ["Python"])
  }

  @Test(arguments: [
    ("Use Go for small scripts.", Polarity.positive),
    ("Don't use Go for small scripts.", Polarity.negative),
  ])
  func `a name with a capital is no verb`(text: String, polarity: Polarity) throws {
    let claims = try claims(in: "Python is fast. " + text, of: "Python vs Go")
    let claim = try #require(claims.first { $0.criterion == "scripting" })
    #expect(claim.technology == "Go")
    #expect(claim.polarity == polarity)
  }

  @Test func `a third technology is compared where a section is about it`() throws {
    let words = "FastAPI is new. FastAPI is fast. FastAPI has types."
    let parts: [(Block.Kind, String)] = [
      (.paragraph, "Flask is small."), (.heading(level: 2), "FastAPI"), (.paragraph, words),
    ]
    func technologies(in parts: [(Block.Kind, String)]) throws -> Set<Technology.ID> {
      let page = article(title: "Flask vs Django", parts)
      let claims = try Subject.extractor().extract(from: page).claims
      return Set(claims.filter { $0.criterion == "performance" }.map(\.technology))
    }
    #expect(try technologies(in: parts) == ["FastAPI"])
    #expect(try technologies(in: [parts[0], parts[2]]).isEmpty)
  }

  @Test(arguments: [
    "Podman is new, Docker is easy to learn.",
    "While Podman is new, on the flip side, Docker is easy to learn.",
    "Podman runs without a daemon, unlike Docker, which is easy to learn.",
    "If you are in a hurry it’s better to take Docker, which is easy to learn.",
  ])
  func `a sentence turns from one to the other`(text: String) throws {
    let found = try technologies(in: text, of: "Docker vs Podman", on: "learning-curve")
    #expect(found == ["Docker"])
  }

  @Test(
    arguments: [
      ("Despite its steep learning curve, Docker is fast.", ["Docker"]),
      ("For all its complexity and steep learning curve, Docker is fast.", ["Docker"]),
      ("Docker is fast. Its rival has a steep learning curve.", ["Podman"]),
    ] as [(String, Set<Technology.ID>)])
  func `a subject may be named behind what is said of it, or stand for the others`(
    text: String, technologies: Set<Technology.ID>
  ) throws {
    let found = try self.technologies(in: text, of: "Docker vs Podman", on: "learning-curve")
    #expect(found == technologies)
  }

  @Test(arguments: [
    "Docker vs Podman in Java projects", "Docker vs. Podman: which one for Java?",
  ])
  func `a name beside those that a title compares is compared with nothing`(title: String) throws {
    #expect(try technologies(in: "Java is fast.", of: title, on: "performance").isEmpty)
  }

  @Test(arguments: [",", " and", " or", " &", " /"])
  func `a title compares all that it lists behind a “vs”`(joint: String) throws {
    let title = "Kotlin vs Scala\(joint) Java"
    #expect(try technologies(in: "Java is fast.", of: title, on: "performance") == ["Java"])
  }

  @Test func `a known name of several words is no new name`() throws {
    let found = try technologies(
      in: "Ruby on Rails is fast.", of: "Ruby on Rails vs Laravel", on: "performance")
    #expect(found == ["Ruby on Rails"])
  }

  @Test func `a heading that only leans is about what the one before it leans on`() throws {
    let article = article(
      title: "Docker vs Podman",
      [
        (.heading(level: 2), "Pros of Docker"), (.listItem(depth: 1), "Very fast"),
        (.heading(level: 2), "Cons"), (.listItem(depth: 1), "Steep learning curve"),
      ])
    let found = try Subject.extractor().extract(from: article).claims
    #expect(found.first { $0.criterion == "learning-curve" }?.technology == "Docker")
  }

  @Test func `what is said of a person is said of no technology`() throws {
    let text = "Podman is new. She is fast and reliable."
    #expect(try technologies(in: text, of: "Docker vs Podman", on: "performance").isEmpty)
  }

  @Test func `a name in front of a word that the lexicons know with it is a subject`() throws {
    let text = "Podman is new. Docker support is easy to learn."
    let found = try technologies(in: text, of: "Docker vs Podman", on: "learning-curve")
    #expect(found == ["Docker"])
  }

  @Test(arguments: ["Yarn", "yarn"])
  func `a name that is a word may be spelled in each way that the vocabulary lists`(
    name: String
  ) throws {
    let text = "npm is old. The \(name) command is very fast."
    #expect(try technologies(in: text, of: "npm vs Yarn", on: "performance") == ["Yarn"])
  }

  private func claims(in text: String, of title: String) throws -> [Claim] {
    try Subject.extractor().extract(from: article(text, title: title)).claims
  }

  private func technologies(
    in text: String, of title: String, on criterion: Criterion.ID
  ) throws -> Set<Technology.ID> {
    Set(try claims(in: text, of: title).filter { $0.criterion == criterion }.map(\.technology))
  }
}
