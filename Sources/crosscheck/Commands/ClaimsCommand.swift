import ArgumentParser

/// `crosscheck claims`
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Lists what the articles claim.",
    usage: "crosscheck claims [<options>]",
    discussion: """
      $ crosscheck claims --technology python --criterion scalability
      $ crosscheck claims --format csv > claims.csv
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let filter = try filters.filter(in: knowledgeBase)
    let claims = try knowledgeBase.claims(matching: filter, limit: list.count)
    try list.output.write(claims, orSay: "No claims found.")
    guard claims.count == list.count,
      try knowledgeBase.hasMoreClaims(than: list.count, matching: filter)
    else { return }
    // Counting a million claims takes a tenth of a second, which programs do not ask for.
    let total = list.output.format == .table ? try knowledgeBase.claimCount(matching: filter) : nil
    list.remarkMore(than: claims.count, of: total.map(String.init))
  }
}
