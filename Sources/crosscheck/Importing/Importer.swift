import Claims
import Storage

/// Imports files: reads them on all cores, stores them in batches from one connection.
struct Importer: Sendable {
  /// Where the articles go.
  let knowledgeBase: KnowledgeBase
  /// How a file becomes an article.
  let pipeline: ArticlePipeline
  /// Whether unchanged articles are read again.
  var readsUnchanged = false
  /// Called after each file with the number of files that are done.
  var progress: @Sendable (Int) -> Void = { _ in }

  /// Sentences that are stored in one transaction.
  private static let sentencesPerBatch = 10_000
  /// Bytes of files that are read ahead of what is stored, which bounds the memory that this takes.
  private static let bytesAhead = 4 << 20

  /// Imports files and finds what they copy from each other. A file that cannot be read does not
  /// stop the others.
  ///
  /// - Throws: `StorageError` where the knowledge base cannot be written; batches stored before
  ///   remain.
  func importArticles(_ files: [ArticleFile]) async throws -> ImportSummary {
    let stamps = try knowledgeBase.stamps()
    var batch = Batch(knowledgeBase: knowledgeBase, known: Set(stamps.keys))
    try await forEachOutcome(of: files, stamps) { outcome, done in
      try batch.add(outcome)
      if batch.sentences >= Self.sentencesPerBatch { try batch.store() }
      progress(done)
    }
    try batch.store()
    if batch.summary.added + batch.summary.changed > 0 { try knowledgeBase.finishBulk() }
    return batch.summary
  }

  /// Takes files through the pipeline, several at once, and hands their outcomes over in order.
  private func forEachOutcome(
    of files: [ArticleFile], _ stamps: [String: ImportStamp],
    _ body: (ArticlePipeline.Outcome, _ done: Int) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, ArticlePipeline.Outcome).self) { group in
      var waiting: [Int: ArticlePipeline.Outcome] = [:]
      var (started, done, bytesAhead) = (0, 0, 0)
      while done < files.count {
        while started < files.count, started == done || bytesAhead < Self.bytesAhead {
          let (index, file) = (started, files[started])
          let stamp = readsUnchanged ? nil : stamps[file.address]
          group.addTask { (index, pipeline.outcome(of: file, stamped: stamp)) }
          started += 1
          bytesAhead += Self.weight(file)
        }
        guard let (index, outcome) = try await group.next() else { break }
        waiting[index] = outcome
        while let outcome = waiting.removeValue(forKey: done) {
          bytesAhead -= Self.weight(files[done])
          done += 1
          try body(outcome, done)
        }
      }
    }
  }

  /// What a file counts against `bytesAhead`: also small ones take some memory.
  private static func weight(_ file: ArticleFile) -> Int { file.size + 4096 }
}

/// Articles that wait to be stored in one transaction.
private struct Batch {
  let knowledgeBase: KnowledgeBase
  let known: Set<String>
  private(set) var summary = ImportSummary()
  private(set) var sentences = 0
  private var articles: [ImportedArticle] = []

  init(knowledgeBase: KnowledgeBase, known: Set<String>) {
    self.knowledgeBase = knowledgeBase
    self.known = known
  }

  mutating func add(_ outcome: ArticlePipeline.Outcome) throws {
    switch outcome {
    case .unchanged:
      summary.unchanged += 1
    case .failed(let failure):
      summary.failures.append(failure)
    case .ready(let article):
      articles.append(article)
      sentences += article.passages.count
      summary.claims += article.claims.count
      if known.contains(article.address) { summary.changed += 1 } else { summary.added += 1 }
    }
  }

  mutating func store() throws {
    guard !articles.isEmpty else { return }
    // Together: an article that is stored is also known to be a copy, even after an interruption.
    try knowledgeBase.inOneTransaction {
      let numbers = try knowledgeBase.store(articles)
      try CopyDetection(knowledgeBase).findCopies(among: Array(zip(numbers, articles)))
    }
    articles = []
    sentences = 0
  }
}
