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

      It shows for and against at a glance, for the six technologies of which most is said, the \
      contradictions and the agreements with their quotes, and the articles that are quoted. In the \
      end it says what is left out: what is doubtful or goes back to one witness, and what is beyond \
      the limit.
      """)

  @Option(
    parsing: .unconditional,
    help: "At most so many contradictions, agreements and criteria; 20 of each without it.",
    transform: positiveCount)
  var limit = 20

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let filter = try filters.filter(in: knowledgeBase)
    let matrix = try knowledgeBase.matrix(filter)
    let found = try DisputeFinder(knowledgeBase)
      .disputes(filter, limit: limit, includingDoubtful: false)
    let alike = try AgreementFinder(knowledgeBase).agreements(filter, limit: limit)
    let agreements = alike.agreements.filter { !$0.isThin }
    let report = Report(
      title: title(filter.technologies.isEmpty ? matrix.technologies : filter.technologies),
      disputes: found.disputes, agreements: agreements, matrix: matrix,
      criteria: limit, wholeMatrix: list("matrix"),
      omissions: [
        omission(
          found.hasMore, found.total.map { $0 - found.disputes.count }, "contradiction",
          seenBy: list("conflicts --sure")),
        found.doubtful == 0
          ? nil
          : .init(
            counted(found.doubtful, "doubtful contradiction"), seenBy: list("conflicts")),
        omission(
          alike.hasMore, alike.total.map { $0 - alike.agreements.count }, "agreement",
          seenBy: list("agreements")),
        agreements.count == alike.agreements.count
          ? nil
          : .init(
            counted(alike.agreements.count - agreements.count, "agreement") + " of one witness",
            seenBy: list("agreements")),
      ].compactMap(\.self))
    try Console.write(lines: report.lines)
  }

  /// The command line that lists all that the report is about.
  private func list(_ command: String) -> String {
    "crosscheck \(command) --all\(filters.arguments)"
  }

  /// What is beyond the limit, where there is more, and how much if that is known.
  private func omission(
    _ hasMore: Bool, _ count: Int?, _ noun: String, seenBy command: String
  ) -> Report.Omission? {
    guard hasMore else { return nil }
    return .init(
      count.map { counted($0, "further \(noun)") } ?? "further \(noun)s", seenBy: command)
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
