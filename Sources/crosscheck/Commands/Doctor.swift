import ArgumentParser
import Claims
import Reporting
import Storage

/// `crosscheck doctor`
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Examines the knowledge base, and proves that every quote is its article's own text.",
    discussion: "$ crosscheck doctor")

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    // What was not there to be examined is not sound.
    try database.requireExistence()
    let report = try knowledgeBase().examine()
    let facts = [
      ("knowledge base", database.path), ("schema", report.schema),
      ("articles", "\(report.articles)"), ("passages", "\(report.passages)"),
      ("claims", "\(report.claims), each held against the text of its article"),
      ("reviews", reviews(in: report)),
      ("problems", report.problems.isEmpty ? "none" : "\(report.problems.count)"),
    ]
    try Console.write(lines: FactSheet(facts).lines(on: Console.page))
    if !report.coversIndex {
      Console.remark(
        "crosscheck: \(database.path) is read-only for you, so that its full text index was not examined."
      )
    }
    for problem in report.problems { Console.remark("crosscheck: \(problem)") }
    if !report.problems.isEmpty { throw ExitCode.failure }
  }

  /// `5 confirmed, 1 rejected; 2 stale`
  private func reviews(in report: IntegrityReport) -> String {
    let parts = Review.Verdict.allCases.compactMap { verdict in
      report.reviews[verdict].map { "\($0) \(verdict.rawValue)" }
    }
    let stale = report.staleReviews == 0 ? "" : "; \(report.staleReviews) stale"
    return parts.joined(separator: ", ") + stale
  }

  /// Opens it for writing if possible: only then can the full text index be examined.
  private func knowledgeBase() throws -> KnowledgeBase {
    let path = database.path
    return try (try? KnowledgeBase(path: path, mode: .readWrite(creating: false)))
      ?? KnowledgeBase(path: path, mode: .readOnly)
  }
}
