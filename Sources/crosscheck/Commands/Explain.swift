import ArgumentParser
import Claims
import Extraction
import Findings
import Reporting
import Storage

/// `crosscheck explain`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: """
      Shows which rule read a claim, which words decided each of its fields, and what disputes it.
      """,
    discussion: "$ crosscheck explain 12")

  @Argument(help: "The number of the claim, as “claims” prints it.")
  var claim: Int64

  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openExisting()
    let cited = try NameLookup(knowledgeBase).claim(claim)
    let text = try knowledgeBase.text(of: cited.source.id) ?? ""
    try output.write([
      Explanation(
        of: cited, in: text, summary: RuleBook.summary(of: cited.claim.rule),
        example: RuleBook.sample(of: cited.claim.rule),
        disputes: try DisputeFinder(knowledgeBase).disputes(about: cited))
    ])
  }
}
