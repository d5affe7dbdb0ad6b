import Claims
import Findings
import Storage
import Testing

private let thought = """
  Python is slow: whoever benchmarks matrices, compresses telescopic footage or simulates glaciers \
  discovers that the interpreter wanders through bytecode like a tourist in Venice, admiring every \
  bridge, forgetting the luggage and arriving after midnight.
  """

private let rewriting = """
  Python is slow. People who run benchmarks on matrices, who want to compress telescopic footage or \
  simulate some glaciers, will discover this: its interpreter, wandering along bytecode just as a \
  tourist does in Venice, admires each bridge, forgets all luggage and it arrives past midnight.
  """

@Suite struct CopyDetectionTests {
  /// A passage that two articles share, by their addresses.
  private struct Copy: Hashable {
    let article: String
    let other: String
    let isParaphrase: Bool
  }

  /// Stores articles, some at once, and finds what they share.
  private func copies(among batches: [[ImportedArticle]]) throws -> [Copy] {
    let base = try KnowledgeBase.inMemory()
    for batch in batches {
      try CopyDetection(base).findCopies(among: Array(zip(try base.store(batch), batch)))
    }
    #expect(try base.examine().problems == [])
    return try base.sharedText().map { run in
      Copy(
        article: try #require(try base.article(run.article)).source.address,
        other: try #require(try base.article(run.other)).source.address,
        isParaphrase: run.isParaphrase)
    }
  }

  private func old(_ polarity: Polarity = .negative) throws -> ImportedArticle {
    try example("old", publishedOn: "2020", [.claim(thought, polarity)])
  }

  private func new(_ text: String, _ polarity: Polarity = .negative) throws -> ImportedArticle {
    try example("new", publishedOn: "2023", [.filler("By the way:"), .claim(text, polarity)])
  }

  @Test(arguments: [(thought, false), (rewriting, true)])
  func `finds what is copied or rewritten, whatever is stored together and first`(
    text: String, isParaphrase: Bool
  ) throws {
    let (old, new) = (try old(), try new(text))
    for batches in [[[old, new]], [[new, old]], [[old], [new]], [[new], [old]]] {
      #expect(
        try copies(among: batches) == [
          Copy(article: "new", other: "old", isParaphrase: isParaphrase)
        ])
    }
  }

  @Test(arguments: [(thought, 1), (rewriting, 0)])
  func `takes an answer for no paraphrase, and a copy that says otherwise for a copy`(
    text: String, count: Int
  ) throws {
    #expect(try copies(among: [[old(.negative), new(text, .positive)]]).count == count)
  }

  @Test func `passes over what neither article claims anything with`() throws {
    let articles = try ["old", "new"].map { address in
      try example(address, [.filler(thought), .claim("\(address) is fast.", .positive)])
    }
    #expect(try copies(among: [articles]) == [])
  }

  @Test func `of an address that comes twice the last article counts`() throws {
    let batch = [try new(rewriting), try old(), try new("Python is fast.")]
    #expect(try copies(among: [batch]) == [])
  }

  /// The articles that said first what each article claims, by their addresses.
  private func witnesses(among batches: [[ImportedArticle]]) throws -> Set<String?> {
    let base = try KnowledgeBase.inMemory()
    for batch in batches {
      try CopyDetection(base).findCopies(among: Array(zip(try base.store(batch), batch)))
    }
    #expect(try base.examine().problems == [])
    let claims = try base.claims(matching: .init())
    return Set(try claims.map { try base.article($0.witness)?.source.address })
  }

  @Test func `three dozen copies have one witness, in any order and together or not`() throws {
    let copies = try (10..<46).map { year in
      try example(
        "\(year)", publishedOn: PartialDate(2000 + year),
        [.filler("This is what we say in the year \(year)."), .claim(thought, .negative)])
    }
    let mixed = copies.indices.map { copies[$0 * 7 % copies.count] }
    for order in [copies, copies.reversed(), mixed] {
      #expect(try witnesses(among: [order]) == ["10"])
      #expect(try witnesses(among: order.map { [$0] }) == ["10"])
      // All are read again, the last one first.
      #expect(try witnesses(among: [order, order.reversed()]) == ["10"])
      #expect(try witnesses(among: [order] + order.reversed().map { [$0] }) == ["10"])
    }
  }

  @Test func `what one article shares with one other is found beside what many share`() throws {
    let own = Sentence.claim(
      """
      Python scales well, as a ferry company on the Baltic found when forty thousand passengers booked \
      their summer cabins at midnight and the three old servers in the harbour office kept humming.
      """, on: "scalability", .positive)
    let copies = try (10..<30).map { year in
      try example(
        "\(year)", [.claim(thought, .negative)] + (year == 25 ? [own] : [.filler("In \(year).")]))
    }
    let last = try example("last", [.claim(thought, .negative), own])
    let base = try KnowledgeBase.inMemory()
    for batch in [copies, [last]] {
      try CopyDetection(base).findCopies(among: Array(zip(try base.store(batch), batch)))
    }
    let scalability = try base.claims(matching: .init())
      .filter { $0.claim.criterion == "scalability" }
    #expect(Set(scalability.map(\.witness)).count == 1)
  }
}
