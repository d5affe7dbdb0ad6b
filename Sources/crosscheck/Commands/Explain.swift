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

  @Argument(help: "The number of the claim, as “claims” prints it.", transform: claimNumber)
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

/// Reads the number of a claim.
///
/// - Throws: `ValidationError` for anything else, which may be what another command shows.
private func claimNumber(_ argument: String) throws -> Int64 {
  guard let number = NameLookup.number(argument) else {
    throw ValidationError(
      "Write the number of a claim. “crosscheck show '\(argument)'” shows a dispute or an article.")
  }
  return number
}
