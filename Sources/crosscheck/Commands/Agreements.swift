import ArgumentParser
import Claims
import Findings

/// `crosscheck agreements`
struct Agreements: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists what several articles say alike.",
    usage: "crosscheck agreements [<options>]",
    discussion: """
      $ crosscheck agreements --technology python
      $ crosscheck agreements --criterion performance --format markdown

      Those with most independent articles come first. What as many independent articles deny is no \
      agreement: “conflicts” lists it.
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let filter = try filters.filter(in: knowledgeBase)
    let result = try AgreementFinder(knowledgeBase).agreements(
      filter, limit: list.count)
    try list.output.write(result.agreements, orSay: "No two articles say the same.")
    if result.hasMore {
      list.remarkMore(than: result.agreements.count, of: result.total.map(String.init))
    }
  }
}
