import ArgumentParser
import Claims
import Findings
import Reporting
import Storage

/// `crosscheck report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a Markdown document of what articles contradict and agree on.",
    usage: "crosscheck report [<options>]",
    discussion: """
      $ crosscheck report > report.md
      $ crosscheck report --technology node,python --limit 10

      It shows for and against at a glance, the contradictions and the agreements with their quotes, \
      and the articles that are quoted.
      """)

  @Option(
    help: "At most so many contradictions, and as many agreements; 20 without it.",
    transform: positiveCount)
  var limit = 20

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let filter = try filters.filter(in: knowledgeBase)
    let matrix = try knowledgeBase.matrix(filter)
    let report = Report(
      title: title(filter.technologies.isEmpty ? matrix.technologies : filter.technologies),
      disputes: try DisputeFinder(knowledgeBase)
        .disputes(filter, limit: limit, includingDoubtful: false).disputes,
      agreements: try AgreementFinder(knowledgeBase).agreements(filter, limit: limit).agreements
        .filter { !$0.isThin },
      matrix: matrix)
    try Console.write(lines: report.lines)
  }

  /// `Node.js, Python and React`, or the first few and how many others.
  private func title(_ technologies: [Technology.ID]) -> String {
    var names = technologies.map(\.rawValue)
    guard !names.isEmpty else { return "technologies" }
    if names.count > Self.named {
      names = names.prefix(Self.named - 1) + ["\(counted(names.count - Self.named + 1, "other"))"]
    }
    return [names.dropLast().joined(separator: ", "), names.last ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " and ")
  }

  /// Technologies that a title names at most.
  private static let named = 4
}
