import ArgumentParser
import Claims
import Findings
import Reporting
import Storage

/// `crosscheck review`
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Confirms, rejects and corrects claims.",
    discussion: """
      $ crosscheck review conflicts
      $ crosscheck review set 12 --verdict rejected --note "irony"
      $ crosscheck review list --stale

      What you say of a claim holds for the statement in the article: it stays when the article is \
      imported again, edited, or read by other rules. A rejected claim leaves every list.
      """,
    subcommands: [Conflicts.self, ClaimsCommand.self, Set.self, List.self, Unset.self])

  /// `crosscheck review conflicts`
  struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Asks about the claims that contradict each other most clearly.",
      usage: "crosscheck review conflicts [<options>]",
      discussion: "$ crosscheck review conflicts --technology python")

    @Option(
      parsing: .unconditional, help: "At most so many disputes; 20 without it.",
      transform: positiveCount)
    var limit = 20

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForEditing()
      let disputes = try DisputeFinder(knowledgeBase)
        .disputes(filters.filter(in: knowledgeBase), limit: limit).disputes
      var session = ReviewSession(knowledgeBase)
      for dispute in disputes {
        let open = [dispute.pairs[0].a, dispute.pairs[0].b].filter {
          $0.review == nil && !session.isAnswered($0)
        }
        guard !open.isEmpty else { continue }
        try Console.write(lines: [""] + Dispute.lines(of: [dispute], on: Console.page))
        guard try open.allSatisfy({ try session.ask(about: $0) }) else { break }
      }
      try Console.write(lines: ["", session.summary])
    }
  }

  /// `crosscheck review claims`
  struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "claims",
      abstract: "Asks about claims that nobody has reviewed.",
      usage: "crosscheck review claims [<options>]",
      discussion: "$ crosscheck review claims --source three-years-of-node.md")

    @Option(
      parsing: .unconditional, help: "At most so many claims; 50 without it.",
      transform: positiveCount)
    var limit = 50

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForEditing()
      let reviewed = try knowledgeBase.reviews().reduce(0) { $0 + $1.claims.count }
      let claims = try knowledgeBase.claims(
        matching: filters.filter(in: knowledgeBase), limit: limit + reviewed)
      var session = ReviewSession(knowledgeBase)
      for claim in claims.filter({ $0.review == nil }).prefix(limit) {
        guard try session.ask(about: claim) else { break }
      }
      try Console.write(lines: ["", session.summary])
    }
  }
}
