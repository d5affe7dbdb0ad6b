import ArgumentParser
import Claims
import Reporting

/// `crosscheck conflicts`
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists where articles contradict each other, or themselves.",
    discussion: """
      $ crosscheck conflicts
      $ crosscheck conflicts --technology node --kind fact --format json

      Those with most independent articles on their weaker side come first.
      """)

  @Option(help: "At most so many disputes.", transform: positiveCount)
  var limit = 20

  @Flag(help: "All disputes.")
  var all = false

  @Option(help: "Only disputes of this kind; may be repeated.")
  var kind: [Dispute.Kind] = []

  @Flag(name: .long, help: "Exit with 1 where there are any, for scripts.")
  var exitCode = false

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let result = try DisputeFinder(knowledgeBase).disputes(
      filters.filter(in: knowledgeBase), limit: all ? nil : limit,
      of: kind.isEmpty ? Dispute.Kind.allCases : kind)
    try output.write(result.findings)
    if result.findings.isEmpty {
      Console.remark("No contradictions found.")
    } else if result.hasMore {
      Console.remark("\nThese are the first \(result.findings.count); --all shows all.")
    }
    if exitCode, !result.findings.isEmpty { throw ExitCode.failure }
  }
}

extension Dispute.Kind: ExpressibleByArgument {}
