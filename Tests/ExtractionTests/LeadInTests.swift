import Claims
import Extraction
import Testing

/// What the words above a list say of its items.
struct LeadInTests {
  @Test func `an item speaks of the item that it belongs to`() throws {
    let claims = try claims(below: [
      (.listItem(depth: 1), "Kafka"), (.listItem(depth: 2), "great documentation"),
      (.listItem(depth: 1), "RabbitMQ"), (.listItem(depth: 2), "poor documentation"),
      (.listItem(depth: 2), "easy to learn"),
    ])
    #expect(
      claims == [
        Said("Kafka", "documentation", .positive), Said("RabbitMQ", "documentation", .negative),
        Said("RabbitMQ", "learning-curve", .positive),
      ])
  }

  @Test func `in a flat list an item that is a name leads in those behind it`() throws {
    let claims = try claims(below: [
      (.listItem(depth: 1), "Kafka"), (.listItem(depth: 1), "great documentation"),
      (.listItem(depth: 1), "RabbitMQ"), (.listItem(depth: 1), "poor documentation"),
    ])
    #expect(
      claims == [
        Said("Kafka", "documentation", .positive), Said("RabbitMQ", "documentation", .negative),
      ])
  }

  @Test(arguments: [
    "Cons of Kafka:", "Cons of Kafka", "Drawbacks of Kafka compared to RabbitMQ:",
    "Kafka has been around for years. Still, teams that run Kafka at night complain about these drawbacks:",
  ])
  func `what leads in a list says whether its items are good or bad`(lead: String) throws {
    let list: [(Block.Kind, String)] = [(.listItem(depth: 1), "documentation")]
    let said = Said("Kafka", "documentation", .negative)
    #expect(try claims(below: [(.paragraph, lead)] + list).contains(said))
    #expect(
      try !claims(below: [(.paragraph, lead), (.paragraph, "So far, so good.")] + list).contains(
        said))
  }

  @Test func `an item may lead in what belongs to it, and no more`() throws {
    let claims = try claims(below: [
      (.listItem(depth: 1), "RabbitMQ"), (.listItem(depth: 2), "Pros:"),
      (.listItem(depth: 3), "documentation"), (.listItem(depth: 2), "Cons:"),
      (.listItem(depth: 3), "memory usage"), (.listItem(depth: 1), "Kafka"),
      (.listItem(depth: 2), "documentation"),
    ])
    #expect(claims.contains(Said("RabbitMQ", "documentation", .positive)))
    #expect(claims.contains(Said("RabbitMQ", "memory", .negative)))
    #expect(!claims.contains(Said("Kafka", "documentation", .negative)))
  }

  @Test func `a list may stand in one line`() throws {
    let claims = try claims(below: [
      (.heading(level: 2), "Kafka"), (.paragraph, "Pros: tooling, documentation"),
      (.paragraph, "Cons: memory usage"),
    ])
    #expect(
      claims == [
        Said("Kafka", "tooling", .positive), Said("Kafka", "documentation", .positive),
        Said("Kafka", "memory", .negative),
      ])
  }

  @Test(arguments: ["Kafka is easy to learn.", "Choose Kafka if you want speed."])
  func `a whole sentence in front of a list heads it no more than it says`(lead: String) throws {
    let page = article(
      title: "Kafka vs RabbitMQ",
      [
        (.heading(level: 2), "Kafka"), (.paragraph, lead),
        (.listItem(depth: 1), "great documentation"),
      ])
    let claims = try Subject.extractor().extract(from: page).claims
    #expect(claims.contains { lead.hasPrefix($0.quote) })
    #expect(claims.last?.quote == "great documentation")
    #expect(claims.last?.heading == ["Kafka"])
  }

  @Test func `a whole sentence in front of a list says whether its items are good or bad`() throws {
    let claims = try claims(below: [
      (.paragraph, "Kafka has these drawbacks."), (.listItem(depth: 1), "documentation"),
    ])
    #expect(claims == [Said("Kafka", "documentation", .negative)])
  }

  @Test func `a heading that is a whole sentence also says it`() throws {
    let page = article(
      title: "Kafka vs RabbitMQ",
      [
        (.heading(level: 1), "Verdict"),
        (.heading(level: 2), "Want speed? If you want the biggest ecosystem, go with Kafka."),
        (.paragraph, "Great documentation."), (.heading(level: 2), "It is not."),
        (.heading(level: 2), "Kafka for a big ecosystem"),
      ])
    let extraction = try Subject.extractor().extract(from: page)
    let claims = extraction.claims
    #expect(claims.map(\.technology) == ["Kafka", "Kafka"])
    #expect(
      claims.map(\.quote) == [
        "If you want the biggest ecosystem, go with Kafka", "Great documentation",
      ])
    #expect(claims.map(\.heading.count) == [1, 2])
    #expect(
      extraction.passages.map(\.outcome) == [
        .heading, .heading, .claims, .claims, .heading, .heading,
      ])
  }

  @Test(arguments: [
    ("Scalability", false), ("Throughput of brokers", false), ("Pros", true),
    ("Popular brokers", true),
  ])
  func `a name alone says what its heading says, if that judges`(heading: String, judges: Bool)
    throws
  {
    let names: [(Block.Kind, String)] = [
      (.listItem(depth: 1), "Kafka"), (.listItem(depth: 1), "RabbitMQ"),
    ]
    let claims = try claims(below: [(.heading(level: 2), heading)] + names)
    #expect(judges || claims == [])
    if heading == "Popular brokers" {
      #expect(claims.contains(Said("Kafka", "popularity", .positive)))
    }
  }

  @Test func `words that lead in are among the headings of a claim, without their colon`() throws {
    let page = article(
      title: "Kafka vs RabbitMQ",
      [
        (.heading(level: 2), "Kafka"), (.paragraph, "Cons:"),
        (.listItem(depth: 1), "documentation"),
      ])
    let claims = try Subject.extractor().extract(from: page).claims
    #expect(claims.map(\.heading) == [["Kafka", "Cons"]])
  }

  @Test(arguments: [
    "Advantages of Kafka over RabbitMQ", "Why Kafka is better than RabbitMQ",
    "Benefits of Kafka compared to RabbitMQ", "Why choose Kafka instead of RabbitMQ",
  ])
  func `a heading is about what it puts first`(heading: String) throws {
    let claims = try claims(below: [
      (.heading(level: 2), heading), (.listItem(depth: 1), "Great documentation"),
    ])
    #expect(claims == [Said("Kafka", "documentation", .positive)])
  }

  /// What is claimed, without the place.
  private struct Said: Equatable {
    let technology: Technology.ID
    let criterion: Criterion.ID
    let polarity: Polarity

    init(_ technology: Technology.ID, _ criterion: Criterion.ID, _ polarity: Polarity) {
      (self.technology, self.criterion, self.polarity) = (technology, criterion, polarity)
    }
  }

  private func claims(below parts: [(Block.Kind, String)]) throws -> [Said] {
    let page = article(title: "Kafka vs RabbitMQ", parts)
    return try Subject.extractor().extract(from: page).claims
      .filter { $0.fact == nil }
      .map { Said($0.technology, $0.criterion, $0.polarity) }
  }
}
