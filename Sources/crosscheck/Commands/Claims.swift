import ArgumentParser

/// `crosscheck claims`
struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists what the articles claim.",
    usage: "crosscheck claims [<options>]",
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
    let filter = try filters.filter(in: knowledgeBase)
    let claims = try knowledgeBase.claims(matching: filter, limit: limit)
    try output.write(claims, orSay: "No claims found.")
    if let limit, claims.count == limit,
      try knowledgeBase.hasMoreClaims(than: limit, matching: filter)
    {
      output.remarkMore(than: limit, seenBy: "without --limit, all are listed")
    }
  }
}
