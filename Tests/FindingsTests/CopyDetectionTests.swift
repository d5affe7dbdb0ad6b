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
}
