import ArgumentParser

/// `crosscheck claims`
struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists what the articles claim.",
    discussion: """
      $ crosscheck claims --technology python --criterion scalability
      $ crosscheck claims --format csv > claims.csv
      """)

  @Option(help: "At most so many claims.", transform: positiveCount)
  var limit: Int?

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    try output.write(
      try knowledgeBase.claims(matching: filters.filter(in: knowledgeBase), limit: limit),
      orSay: "No claims found.")
  }
}
