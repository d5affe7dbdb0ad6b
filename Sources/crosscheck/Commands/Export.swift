import ArgumentParser
import Claims
import Reporting
import Storage

/// `crosscheck export`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes what the knowledge base holds, one JSON object a line.",
    usage: "crosscheck export <part> [<options>]",
    discussion: """
      $ crosscheck export claims --technology python > claims.jsonl
      $ crosscheck export all > everything.jsonl

      “import --claims” takes claims back, “import --reviews” reviews, “import --exported” all the \
      rest: another knowledge base then holds the same. Filters choose among claims; --source also among articles.
      """)

  /// What is written.
  enum Part: String, CaseIterable, WordArgument {
    case claims
    case articles
    case reviews
    case all
  }

  /// How it is written.
  enum Format: String, CaseIterable, WordArgument {
    case jsonl
  }

  @Argument(help: "The claims, the articles with their texts, the reviews, or all.")
  var part: Part

  @Option(help: "How to write it.")
  var format = Format.jsonl

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    let heeded: [String]
    switch part {
    case .claims: return
    case .articles, .all: heeded = ["--source"]
    case .reviews: heeded = []
    }
    if let idle = filters.given.first(where: { !heeded.contains($0) }) {
      throw ValidationError("\(idle) chooses among claims: crosscheck export claims \(idle) ….")
    }
  }

  func run() throws {
    guard part != .reviews else {
      return try writeReviews(of: database.openForReading(as: .salvage))
    }
    let knowledgeBase = try database.openForReading()
    // The names that come with the program are no content of a knowledge base that is not there.
    guard database.exists else { return }
    let filter = try filters.filter(in: knowledgeBase)
    if part == .all { try writeNames(in: knowledgeBase) }
    for article in try knowledgeBase.articles()
    where filter.sources.isEmpty || filter.sources.contains(article.id) {
      if part != .claims { try write(try article.exported(from: knowledgeBase)) }
      if part == .claims { try writeClaims(of: article, filter, in: knowledgeBase) }
      if part == .all { try writeReadings(of: article, in: knowledgeBase) }
    }
    if part == .all { try writeReviews(of: knowledgeBase) }
  }

  private func writeReviews(of knowledgeBase: KnowledgeBase) throws {
    try Console.write(lines: try knowledgeBase.reviews().map(\.review.exported.encoded))
  }

  private func writeNames(in knowledgeBase: KnowledgeBase) throws {
    let vocabulary = try knowledgeBase.vocabulary()
    for technology in vocabulary.technologies { try write(technology.exported) }
    for criterion in vocabulary.criteria { try write(criterion.exported) }
  }

  private func writeClaims(
    of article: StoredArticle, _ filter: ClaimFilter, in knowledgeBase: KnowledgeBase
  ) throws {
    guard article.claimCount > 0 else { return }
    var filter = filter
    filter.sources = [article.id]
    try write(try knowledgeBase.claims(matching: filter).map(\.claim), of: article)
  }

  /// Writes the claims as they were read: the reviews follow, and say the rest.
  private func writeReadings(of article: StoredArticle, in knowledgeBase: KnowledgeBase) throws {
    try write(try knowledgeBase.readings(of: article.id), of: article)
  }

  private func write(_ claims: [Claim], of article: StoredArticle) throws {
    let lines = claims.map {
      (start: $0.utf8Range.lowerBound, text: $0.exported(from: article.source.address).encoded)
    }.sorted { ($0.start, $0.text) < ($1.start, $1.text) }
    try Console.write(lines: lines.map(\.text))
  }

  private func write(_ json: JSON) throws { try Console.write(lines: [json.encoded]) }
}
