import ArgumentParser
import Claims
import Foundation
import Storage

/// `crosscheck import`
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads articles and stores what they claim.",
    discussion: """
      $ crosscheck import articles/ notes.md
      $ curl -s example.org/a | crosscheck import - --name example.org/a

      Text, Markdown, web pages and PDF (with pdftotext) are read; in folders, other files are \
      passed over. An article \
      that has not changed is skipped; a changed one takes the place of its earlier version.
      """)

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String] = []

  @Option(help: "The address of the article on standard input.")
  var name: String?

  @Flag(help: "Read unchanged articles again, as after adding a technology or criterion.")
  var again = false

  @OptionGroup(title: "Claims made elsewhere") var elsewhere: ElsewhereOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard !paths.isEmpty || elsewhere.namesFiles && elsewhere.annotator == nil else {
      throw ValidationError("Name the files or folders to import.")
    }
    guard paths.contains("-") else { return }
    guard name?.isEmpty == false else {
      throw ValidationError("Standard input has no name. Give it one with --name.")
    }
  }

  func run() async throws {
    let visited = VisitedArticles()
    let isComplete = paths.isEmpty ? true : try await importArticles(noting: visited)
    let isAnswered = try elsewhere.ask(about: visited.addresses, again: again, in: database)
    let isTaken = try elsewhere.take(into: database)
    guard isComplete, isAnswered, isTaken else { throw ExitCode.failure }
  }

  /// Returns whether all articles could be imported.
  private func importArticles(noting visited: VisitedArticles) async throws -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    var finder = FileFinder(addresses: ArticleAddresses(knowledgeBaseAt: database.path))
    for path in paths where path != "-" { finder.find(at: path) }
    let input = paths.contains("-") ? name.map { ArticleFile(address: $0, path: nil) } : nil
    let files = finder.files + [input].compactMap(\.self)

    var summary = try await importArticles(files, noting: visited)
    summary.failures = finder.failures + summary.failures
    for failure in summary.failures { Console.remark("crosscheck: \(failure)") }
    try Console.write(lines: [summary.words(after: clock.now - start)])
    return summary.failures.isEmpty
  }

  private func importArticles(
    _ files: [ArticleFile], noting visited: VisitedArticles
  ) async throws -> ImportSummary {
    guard !files.isEmpty else { return ImportSummary() }
    let knowledgeBase = try database.openForWriting()
    let importer = Importer(
      knowledgeBase: knowledgeBase,
      pipeline: .standard(knowing: try knowledgeBase.vocabulary()).noting(visited),
      readsUnchanged: again,
      progress: { Console.showProgress("\($0)/\(files.count) articles") })
    defer { Console.showProgress("") }
    return try await importer.importArticles(files)
  }
}
