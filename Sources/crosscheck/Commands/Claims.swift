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

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let filter = try filters.filter(in: knowledgeBase)
    let claims = try knowledgeBase.claims(matching: filter, limit: list.count)
    try list.output.write(claims, orSay: "No claims found.")
    guard claims.count == list.count else { return }
    let total = try knowledgeBase.claimCount(matching: filter)
    if total > claims.count { list.remarkMore(than: claims.count, of: "\(total)") }
  }
}
