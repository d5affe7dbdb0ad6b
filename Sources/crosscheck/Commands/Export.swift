import ArgumentParser
import Claims
import Reporting
import Storage

/// `crosscheck export`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes what the knowledge base holds, one JSON object a line.",
    discussion: """
      $ crosscheck export claims --technology python > claims.jsonl
      $ crosscheck export all > everything.jsonl

      “import --claims” takes claims back, “import --exported” all the rest: another knowledge base \
      then holds the same.
      """)

  /// What is written.
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case claims
    case articles
    case all
  }

  /// How it is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl
  }

  @Argument(help: "The claims, the articles with their texts, or all: names, articles and claims.")
  var part: Part

  @Option(help: "How to write it.")
  var format = Format.jsonl

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let filter = try filters.filter(in: knowledgeBase)
    if part == .all { try writeNames(in: knowledgeBase) }
    for article in try knowledgeBase.articles()
    where filter.sources.isEmpty || filter.sources.contains(article.id) {
      if part != .claims { try write(try article.exported(from: knowledgeBase)) }
      if part != .articles { try writeClaims(of: article, filter, in: knowledgeBase) }
    }
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
    let lines = try knowledgeBase.claims(matching: filter).map {
      (start: $0.claim.utf8Range.lowerBound, text: $0.exported.encoded)
    }.sorted { ($0.start, $0.text) < ($1.start, $1.text) }
    try Console.write(lines: lines.map(\.text))
  }

  private func write(_ json: JSON) throws { try Console.write(lines: [json.encoded]) }
}
