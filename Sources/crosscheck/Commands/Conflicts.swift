import ArgumentParser
import Claims
import Findings
import Reporting

/// `crosscheck conflicts`
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists where articles contradict each other, or themselves.",
    usage: "crosscheck conflicts [<options>]",
    discussion: """
      $ crosscheck conflicts
      $ crosscheck conflicts --technology node --kind fact --format json

      Those with most independent articles on their weaker side come first, where an article counts that \
      takes part in a pair of quotes which is more likely right than wrong; between equal ones, of which \
      there are many, the surest pair decides. Those whose surest pair is more likely wrong than right \
      are marked as doubtful and come last; --sure leaves them out. Where a later date or version may \
      explain the difference, it says “outdated?”. What only looks like a contradiction is left out: \
      --suppressed lists it, with the reasons.
      """)

  @Flag(help: "Only disputes that are not doubtful.")
  var sure = false

  @Option(help: "Only disputes of this kind; may be repeated: a,b is both.")
  var kind: [WordList<Dispute.Kind>] = []

  @Option(help: "Only disputes of this force; may be repeated: a,b is both.")
  var force: [WordList<Dispute.Force>] = []

  @Flag(help: "List the pairs of claims that are left out instead, and why they are.")
  var suppressed = false

  @Flag(name: .long, help: "Exit with 1 where there are any, for scripts.")
  var exitCode = false

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    let idle = [("--sure", sure), ("--force", !force.isEmpty), ("--exit-code", exitCode)]
    if suppressed, let (option, _) = idle.first(where: \.1) {
      throw ValidationError("\(option) and --suppressed do not go together.")
    }
  }

  func run() throws {
    // A check that had nothing to look at is not passed.
    if exitCode { try database.requireExistence() }
    let knowledgeBase = try database.openForReading()
    let (kinds, forces) = (kind.flatMap(\.words), force.flatMap(\.words))
    let result = try DisputeFinder(knowledgeBase).disputes(
      filters.filter(in: knowledgeBase), limit: list.count,
      of: kinds.isEmpty ? Dispute.Kind.allCases : kinds, includingDoubtful: !sure
    ) { forces.isEmpty || forces.contains($0.force) }
    guard !suppressed else {
      return try list.write(result.suppressed, orSay: "Nothing was left out.")
    }
    try list.output.write(result.disputes, orSay: "No contradictions found.")
    if result.hasMore {
      list.remarkMore(than: result.disputes.count, of: result.total.map(String.init))
    }
    if result.doubtful > 0 {
      Console.remark("\(counted(result.doubtful, "doubtful dispute")) left out.")
    }
    if !result.suppressed.isEmpty {
      let them = pronoun(for: result.suppressed.count)
      Console.remark("\(result.suppressed.summary); --suppressed lists \(them).")
    }
    if exitCode, !result.disputes.isEmpty { throw ExitCode.failure }
  }
}

extension Dispute.Kind: WordArgument {}

extension Dispute.Force: WordArgument {}
