import ArgumentParser
import Claims
import Extraction
import Foundation
import Reporting
import SeedTables
import Storage
import Synchronization

/// `crosscheck import`
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads articles and stores what they claim.",
    discussion: """
      $ crosscheck import articles/ notes.md
      $ crosscheck import pages.zip crawl.tar.gz dump.jsonl
      $ crosscheck import https://example.org/python-or-node
      $ cat dump.jsonl | crosscheck import -

      Text, Markdown, web pages, EPUB, Word (.docx) and PDF (with pdftotext) are read; in folders and \
      archives, other files are passed over, also archives and JSON lines: name those. A line of a \
      .jsonl file is {"address": …, "title": …, "published": …, "html": …}, with "markdown" or "text" \
      in the place of "html"; title and date may be missing.

      An article that has not changed is skipped, so that an interrupted import goes on where it was; \
      a changed one takes the place of its earlier version, and one that was moved keeps what was said \
      of it. In the end it says which disputes are new (+), closed (−) or changed (~), and how many of \
      the new ones are doubtful.
      """)

  @Argument(help: "Files, folders, archives, JSON lines, web addresses; - is standard input.")
  var paths: [String] = []

  @Option(help: "The address of the article on standard input, or the name of the archive.")
  var name: String?

  @Flag(help: "Read unchanged articles again, as after adding a technology.")
  var again = false

  @Flag(help: "Show what the import of these articles would change, and store nothing.")
  var dryRun = false

  @OptionGroup(title: "Claims made elsewhere") var elsewhere: ElsewhereOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard !paths.isEmpty || elsewhere.namesFiles && elsewhere.annotator == nil else {
      throw ValidationError("Name the files or folders to import.")
    }
    guard !paths.contains("") else {
      throw ValidationError("A path is empty. Name the files or folders to import.")
    }
    guard name == nil || paths.contains("-") else {
      throw ValidationError("--name is for standard input: crosscheck import - --name NAME.")
    }
    guard name != "" else { throw ValidationError("--name is empty. Name the article.") }
    guard !dryRun || !elsewhere.namesFiles && elsewhere.annotator == nil else {
      throw ValidationError("--dry-run is for articles; claims made elsewhere are stored at once.")
    }
  }

  func run() async throws {
    let visited = VisitedArticles()
    let isComplete = paths.isEmpty ? true : try await importArticles(noting: visited)
    let isAnswered = try await elsewhere.ask(about: visited.addresses, again: again, in: database)
    let isTaken = try await elsewhere.take(into: database)
    guard isComplete, isAnswered, isTaken else { throw ExitCode.failure }
  }

  /// Returns whether all articles could be imported.
  private func importArticles(noting visited: VisitedArticles) async throws -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    var finder = FileFinder(addresses: ArticleAddresses(knowledgeBaseAt: database.path))
    for path in paths where path != "-" { finder.find(at: path) }
    for failure in finder.failures { Console.remark("crosscheck: \(failure)") }
    remark(passedOver: finder.unopened, whichOneCan: "name")
    remark(passedOver: finder.packed, whichOneCan: "unpack")
    let input = paths.contains("-") ? try StandardInput(named: name) : nil

    var (summary, change) = (ImportSummary(), FindingsChange?.none)
    if finder.isEmptyHanded, input == nil {
      Console.remark(
        "crosscheck: no file there is called like an article; name one to read it nevertheless.")
    }
    if !finder.files.isEmpty || input != nil {
      (summary, change) = try await importArticles(
        ArticleFeed(finder.files, standardInput: input), since: start, noting: visited)
    }
    summary.failed += finder.failures.count
    try Console.write(lines: [summary.words(after: clock.now - start)] + (change?.lines ?? []))
    if dryRun { Console.remark("Nothing was stored.") }
    return summary.failed == 0
  }

  /// Says which files in folders were not read, and what to do with them.
  private func remark(passedOver files: [String], whichOneCan verb: String) {
    guard let first = files.first else { return }
    let rest = files.count > 1 ? " and \(counted(files.count - 1, "other"))" : ""
    let them = pronoun(for: files.count)
    Console.remark(
      "crosscheck: passed over \(first)\(rest); \(verb) \(them) to read the articles in \(them).")
  }

  private func importArticles(
    _ feed: ArticleFeed, since start: ContinuousClock.Instant, noting visited: VisitedArticles
  ) async throws -> (ImportSummary, FindingsChange?) {
    guard dryRun else {
      Interruption.reassures()
      return try await database.change { knowledgeBase in
        try await importArticles(feed, into: knowledgeBase, since: start, noting: visited)
      }
    }
    let knowledgeBase = try database.openForRehearsal()
    return try await knowledgeBase.withoutKeeping {
      try knowledgeBase.merge(Vocabulary(seeds: .embedded))
      return try await importArticles(feed, into: knowledgeBase, since: start, noting: visited)
    }
  }

  private func importArticles(
    _ feed: ArticleFeed, into knowledgeBase: KnowledgeBase, since start: ContinuousClock.Instant,
    noting visited: VisitedArticles
  ) async throws -> (ImportSummary, FindingsChange?) {
    let before = Lazy { try FindingsChange.Snapshot(of: knowledgeBase) }
    let shown = Mutex(start)
    let failures = FailureRemarks()
    let importer = Importer(
      knowledgeBase: knowledgeBase,
      pipeline: .standard(knowing: try knowledgeBase.vocabulary().forReading).noting(visited),
      readsUnchanged: again, willStore: { _ = try before.value() },
      progress: { progress in
        guard Console.isWatched else { return }
        let now = ContinuousClock.now
        // Ten times a second is as much as anybody sees.
        let isDue = shown.withLock { last in
          guard now - last >= .milliseconds(100) else { return false }
          last = now
          return true
        }
        if isDue { Console.showProgress(progress.words(after: now - start)) }
      },
      report: failures.tell)
    defer { Console.showProgress("") }
    let summary = try await importer.importArticles(feed)
    failures.tellRest()
    guard summary.stored > 0 else { return (summary, nil) }
    let after = try FindingsChange.Snapshot(of: knowledgeBase)
    return (summary, FindingsChange(from: try before.value(), to: after))
  }
}
