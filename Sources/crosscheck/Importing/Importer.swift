import Claims
import Reading
import Storage

/// Imports articles: reads them on all cores, stores them in batches from one connection.
struct Importer: Sendable {
  /// Where the articles go.
  let knowledgeBase: KnowledgeBase
  /// How a file becomes an article.
  let pipeline: ArticlePipeline
  /// Whether unchanged articles are read again.
  var readsUnchanged = false
  /// Called before anything is stored, each time.
  var willStore: @Sendable () throws -> Void = {}
  /// Called after each article with how far the import is.
  var progress: @Sendable (ImportProgress) -> Void = { _ in }
  /// Called with each failure as it comes to light.
  var report: @Sendable (ImportFailure) -> Void = { _ in }

  /// Sentences that are stored in one transaction.
  private static let sentencesPerBatch = 20_000
  /// Bytes of files that are read ahead of what is stored, which bounds the memory that this takes.
  private static let bytesAhead = 4 << 20

  /// Imports articles and finds what they copy from each other. One that cannot be read does not stop
  /// the others.
  ///
  /// However many there are, only a few are in memory. What was stored stays stored when the import
  /// is interrupted; the next one passes over it quickly, as unchanged.
  ///
  /// - Throws: `StorageError` where the knowledge base cannot be written; batches stored before
  ///   remain.
  func importArticles(_ feed: ArticleFeed) async throws -> ImportSummary {
    let stamps = try knowledgeBase.stamps()
    var batch = ImportBatch(knowledgeBase: knowledgeBase, stamps: stamps, report: report)
    var done = 0
    try await forEachOutcome(of: feed, readsUnchanged ? [:] : stamps) { outcome in
      done += 1
      batch.add(outcome)
      if batch.sentences >= Self.sentencesPerBatch { try store(&batch) }
      progress(
        ImportProgress(
          articles: done, allArticles: feed.count, bytes: feed.position,
          allBytes: feed.size))
    }
    try store(&batch)
    if batch.summary.stored > 0 { try knowledgeBase.finishBulk() }
    return batch.summary
  }

  private func store(_ batch: inout ImportBatch) throws {
    guard !batch.isEmpty else { return }
    try willStore()
    try batch.store()
  }

  /// Takes articles through the pipeline, several at once, and hands their outcomes over in order.
  private func forEachOutcome(
    of feed: ArticleFeed, _ stamps: [String: ImportStamp],
    _ body: (ArticlePipeline.Outcome) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Work.self) { group in
      var finished: [Int: Work] = [:]
      var (started, done, bytesAhead) = (0, 0, 0)
      var hasMore = true
      while true {
        while hasMore, started == done || bytesAhead < Self.bytesAhead {
          switch feed.next() {
          case nil: hasMore = false
          case .failure(let failure):
            finished[started] = Work(number: started, weight: 0, outcome: .failed(failure))
            started += 1
          case .article(let file):
            let (number, weight) = (started, Self.weight(file))
            group.addTask {
              Work(
                number: number, weight: weight,
                outcome: pipeline.outcome(of: file, stamps: stamps))
            }
            started += 1
            bytesAhead += weight
          }
        }
        while let work = finished.removeValue(forKey: done) {
          bytesAhead -= work.weight
          done += 1
          try body(work.outcome)
        }
        guard done < started || hasMore else { return }
        if done < started, let work = try await group.next() { finished[work.number] = work }
      }
    }
  }

  /// What a file counts against `bytesAhead`: no more than is read of it, and also small ones take some
  /// memory.
  private static func weight(_ file: ArticleFile) -> Int {
    min(file.size, ArticleReader.longestFile) + 4096
  }
}

/// An article that has been through the pipeline.
private struct Work: Sendable {
  /// Its place among the articles of the import.
  let number: Int
  /// What it counts against the bytes that are read ahead.
  let weight: Int
  let outcome: ArticlePipeline.Outcome
}
