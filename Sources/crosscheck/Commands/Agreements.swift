import ArgumentParser
import Claims

/// `crosscheck agreements`
struct Agreements: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists what several articles say alike.",
    usage: "crosscheck agreements [<options>]",
    discussion: """
      $ crosscheck agreements --technology python
      $ crosscheck agreements --criterion performance --format markdown

      Those with most independent articles come first.
      """)

  @Option(
    help: "At most so many agreements; without it, 20 in a table and all in other formats.",
    transform: positiveCount)
  var limit: Int?

  @Flag(help: "All agreements.")
  var all = false

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let filter = try filters.filter(in: knowledgeBase)
    let result = try AgreementFinder(knowledgeBase).agreements(
      filter, limit: output.count(limit, all: all))
    try output.write(result.agreements, orSay: "No two articles say the same.")
    if result.hasMore {
      output.remarkMore(than: result.agreements.count, of: result.total.map(String.init))
    }
  }
}
