import ArgumentParser
import Claims
import Reporting
import Storage

/// `crosscheck show`
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows a claim, a dispute or an article in full.",
    discussion: """
      $ crosscheck show 12
      $ crosscheck show node.js/scalability
      $ crosscheck show three-years-of-node.md
      """)

  @Argument(
    help: ArgumentHelp(
      "The number of a claim, the key of a dispute as “conflicts” prints it, or an article.",
      valueName: "claim|dispute|article"))
  var thing: String

  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openExisting()
    let names = NameLookup(knowledgeBase)
    if let number = NameLookup.number(thing),
      try names.isClaim(number) || knowledgeBase.article(number) == nil
    {
      let claim = try names.claim(number)
      let context = try QuoteContexts(of: [claim], in: knowledgeBase).context(of: claim)
      try write([claim]) { ClaimSheet(claim, in: context).lines(on: $0) }
    } else if let dispute = try names.dispute(thing) {
      let contexts = try QuoteContexts(
        of: dispute.pairs.flatMap { [$0.a, $0.b] }, in: knowledgeBase)
      try write([dispute]) { DisputeSheet(dispute, context: contexts.context).lines(on: $0) }
    } else {
      let article = try names.article(
        thing, orElse: "claim, dispute or article")
      try ArticleView(article, in: knowledgeBase).show(as: output)
    }
  }

  private func write<Item: Record>(_ items: [Item], sheet: (Page) -> [String]) throws {
    guard output.format == .table else { return try output.write(items) }
    try Console.write(lines: sheet(Console.page))
  }
}
