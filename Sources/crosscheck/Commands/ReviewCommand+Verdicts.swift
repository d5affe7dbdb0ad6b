import ArgumentParser
import Claims
import Foundation
import Reporting
import Storage

extension ReviewCommand {
  /// `crosscheck review set`
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that a claim is right, wrong, or should read otherwise.",
      discussion: """
        $ crosscheck review set 12 --verdict confirmed
        $ crosscheck review set 12 --verdict corrected --criterion cost
        $ crosscheck review set 12 --verdict corrected --relation worse
        $ crosscheck review set 12 --verdict corrected --without scope

        What is corrected once stays corrected when more is: “review unset” takes all of it back.
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
      let knowledgeBase = try database.openForEditing()
      let names = NameLookup(knowledgeBase)
      let reading = try names.reading(claim)
      let earlier = try knowledgeBase.review(ofClaim: claim)?.review
      let corrected = earlier?.correction ?? Review.Correction()
      let isMore = verdict == .corrected && !corrected.isEmpty
      let stored = try knowledgeBase.review(
        claim: claim, verdict: verdict,
        correction: verdict == .corrected
          ? try correction.correction(
            of: reading, after: corrected, in: text(of: earlier, in: knowledgeBase), knowing: names)
          : Review.Correction(),
        note: note?.nonEmpty ?? (isMore ? earlier?.note : nil), date: Date().formatted(.iso8601))
      guard let stored else { throw CommandError.noClaim(claim) }
      try Console.write(lines: ["Review \(stored.id): claim \(claim) is \(verdict.rawValue)."])
      if !corrected.isEmpty, !isMore { Console.remark("Its earlier correction is taken back.") }
    }

    /// The text of the article that the claim is, or was, in.
    private func text(of earlier: Review?, in knowledgeBase: KnowledgeBase) throws -> String? {
      let article =
        try knowledgeBase.claim(claim)?.source.id
        ?? earlier.flatMap { try knowledgeBase.article(at: $0.article)?.id }
      return try article.flatMap(knowledgeBase.text)
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
      let reviews = try ListedReview.all(in: database.openForReading())
        .filter { $0.stored.isStale || !stale }
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
      let knowledgeBase = try database.openForEditing()
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

extension Review.Verdict: WordArgument {}
