import ArgumentParser
import Claims
import Foundation
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
    subcommands: [Conflicts.self, Claims.self, Set.self, List.self, Unset.self])

  /// `crosscheck review conflicts`
  struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Asks about the claims that contradict each other most clearly.",
      usage: "crosscheck review conflicts [<options>]",
      discussion: "$ crosscheck review conflicts --technology python")

    @Option(help: "At most so many disputes; 20 without it.", transform: positiveCount)
    var limit = 20

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForReview()
      let disputes = try DisputeFinder(knowledgeBase)
        .disputes(filters.filter(in: knowledgeBase), limit: limit).disputes
      var session = ReviewSession(knowledgeBase)
      for dispute in disputes {
        let open = [dispute.pairs[0].a, dispute.pairs[0].b].filter { $0.review == nil }
        guard !open.isEmpty else { continue }
        try Console.write(lines: [""] + Dispute.lines(of: [dispute], on: Console.page))
        guard try open.allSatisfy({ try session.ask(about: $0) }) else { break }
      }
      try Console.write(lines: ["", session.summary])
    }
  }

  /// `crosscheck review claims`
  struct Claims: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Asks about claims that nobody has reviewed.",
      usage: "crosscheck review claims [<options>]",
      discussion: "$ crosscheck review claims --source three-years-of-node.md")

    @Option(help: "At most so many claims; 50 without it.", transform: positiveCount)
    var limit = 50

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForReview()
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

  /// `crosscheck review set`
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that a claim is right, wrong, or should read otherwise.",
      discussion: """
        $ crosscheck review set 12 --verdict confirmed
        $ crosscheck review set 12 --verdict corrected --criterion cost
        $ crosscheck review set 12 --verdict corrected --relation worse
        $ crosscheck review set 12 --verdict corrected --without scope
        """)

    @Argument(help: "The number of the claim, as “claims” prints it.") var claim: Int64
    @Option(help: "What you say of it.") var verdict: Review.Verdict
    @Option(help: "Why, in your own words.") var note: String?
    @OptionGroup(title: "What the Claim Should Read") var correction: CorrectionOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      guard correction.isEmpty != (verdict == .corrected) else {
        throw ValidationError(
          correction.isEmpty
            ? "Say what is corrected, such as --criterion or --polarity."
            : "Only --verdict corrected goes with what the claim should read.")
      }
    }

    func run() throws {
      let knowledgeBase = try database.openForReview()
      let names = NameLookup(knowledgeBase)
      let stored = try knowledgeBase.review(
        claim: claim, verdict: verdict,
        correction: try correction.correction(of: try names.reading(claim), knowing: names),
        note: note?.nonEmpty, date: Date().formatted(.iso8601))
      guard let stored else { throw CommandError.noClaim(claim) }
      try Console.write(lines: ["Review \(stored.id): claim \(claim) is \(verdict.rawValue)."])
    }
  }

  /// `crosscheck review list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists what was said of claims.",
      discussion: "$ crosscheck review list --stale")

    @Flag(help: "Only reviews whose words are no longer in the article.") var stale = false
    @OptionGroup var list: ListOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let reviews = try database.openForReading().reviews().filter { $0.isStale || !stale }
      try list.write(reviews, orSay: stale ? "No review is stale." : "No reviews yet.")
    }
  }

  /// `crosscheck review unset`
  struct Unset: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes back what was said: the claims are again as they were read.",
      discussion: "$ crosscheck review unset 3")

    @Argument(help: "The numbers of reviews, as “review list” prints them.") var reviews: [Int64]
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForReview()
      try knowledgeBase.inOneTransaction {
        for number in reviews {
          guard try knowledgeBase.review(number) != nil else {
            throw CommandError(
              problem: "there is no review \(number)",
              remedy: "“crosscheck review list --all” lists them.")
          }
          try knowledgeBase.remove(review: number)
        }
      }
      try Console.write(lines: ["\(counted(reviews.count, "review")) taken back."])
    }
  }
}

extension Review.Verdict: ExpressibleByArgument {}

extension DatabaseOptions {
  /// Opens the knowledge base for reviews: one without articles has nothing to be reviewed.
  fileprivate func openForReview() throws -> KnowledgeBase {
    exists ? try openForWriting() : try openForReading()
  }
}
