import ArgumentParser
import Claims
import Reporting

/// `crosscheck conflicts`
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists where articles contradict each other, or themselves.",
    usage: "crosscheck conflicts [<options>]",
    discussion: """
      $ crosscheck conflicts
      $ crosscheck conflicts --technology node --kind fact --format json

      Those with most independent articles on their weaker side come first. Those whose surest pair \
      of quotes is more likely wrong than right are marked as doubtful and come last; --sure leaves \
      them out. Where a later date or version may explain the difference, it says “outdated?”. What only \
      looks like a contradiction is left out: --suppressed lists it, with the reasons.
      """)

  @Option(
    help: """
      At most so many disputes; without it, 20 in a table, and all in other formats.
      """,
    transform: positiveCount)
  var limit: Int?

  @Flag(help: "All disputes.")
  var all = false

  @Flag(help: "Only disputes that are not doubtful.")
  var sure = false

  @Option(help: "Only disputes of this kind; may be repeated.")
  var kind: [Dispute.Kind] = []

  @Option(help: "Only disputes of this force; may be repeated.")
  var force: [Dispute.Force] = []

  @Flag(help: "List the pairs of claims that are left out instead, and why they are.")
  var suppressed = false

  @Flag(name: .long, help: "Exit with 1 where there are any, for scripts.")
  var exitCode = false

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let result = try DisputeFinder(knowledgeBase).disputes(
      filters.filter(in: knowledgeBase), limit: output.count(limit, all: all),
      of: kind.isEmpty ? Dispute.Kind.allCases : kind, includingDoubtful: !sure
    ) { force.isEmpty || force.contains($0.force) }
    guard !suppressed else { return try list(result.suppressed) }
    try output.write(result.disputes, orSay: "No contradictions found.")
    if result.hasMore {
      output.remarkMore(than: result.disputes.count, of: result.total.map(String.init))
    }
    if result.doubtful > 0 {
      Console.remark("\(counted(result.doubtful, "doubtful dispute")) left out.")
    }
    if !result.suppressed.isEmpty {
      Console.remark("\(result.suppressed.summary); --suppressed lists them.")
    }
    if exitCode, !result.disputes.isEmpty { throw ExitCode.failure }
  }

  private func list(_ pairs: [SuppressedPair]) throws {
    let shown = output.count(limit, all: all).map { Array(pairs.prefix($0)) } ?? pairs
    try output.write(shown, orSay: "Nothing was left out.")
    if shown.count < pairs.count { output.remarkMore(than: shown.count, of: "\(pairs.count)") }
  }
}

extension Dispute.Kind: ExpressibleByArgument {}

extension Dispute.Force: ExpressibleByArgument {}
