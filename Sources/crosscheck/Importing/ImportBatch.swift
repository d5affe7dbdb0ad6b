import Claims
import Findings
import Storage

/// Articles that wait to be stored in one transaction.
struct ImportBatch {
  /// What became of all articles so far.
  private(set) var summary = ImportSummary()
  /// How many sentences the articles have that wait.
  private(set) var sentences = 0
  /// Whether none waits.
  var isEmpty: Bool { articles.isEmpty }

  private let knowledgeBase: KnowledgeBase
  private let report: @Sendable (ImportFailure) -> Void
  /// The SHA-256 of the files of the articles that are there already, by their addresses.
  private var known: [String: String]
  private var articles: [ImportedArticle] = []

  /// Makes an empty batch.
  ///
  /// - Parameters:
  ///   - stamps: Those of the articles that are there already, by their addresses.
  ///   - report: Called with each failure.
  init(
    knowledgeBase: KnowledgeBase, stamps: [String: ImportStamp],
    report: @escaping @Sendable (ImportFailure) -> Void
  ) {
    self.knowledgeBase = knowledgeBase
    known = stamps.mapValues(\.fileSHA256)
    self.report = report
  }

  /// Takes what became of an article: it waits, or is merely counted.
  mutating func add(_ outcome: ArticlePipeline.Outcome) {
    switch outcome {
    case .unchanged:
      summary.unchanged += 1
    case .failed(let failure):
      summary.failed += 1
      report(failure)
    case .ready(let article):
      articles.append(article)
      sentences += article.passages.count
    }
  }

  /// Stores the articles that wait, and finds what they copy.
  ///
  /// - Throws: `StorageError` where they cannot be written; then none of them is stored.
  mutating func store() throws {
    // Together: an article that is stored is also known to be a copy, even after an interruption.
    try knowledgeBase.inOneTransaction {
      let stored = zip(try knowledgeBase.storeUnlessTwins(articles), articles)
      try CopyDetection(knowledgeBase).findCopies(
        among: stored.compactMap { number, article in
          number.map { (number: $0, article: article) }
        })
      for (number, article) in stored { count(article, isTwin: number == nil) }
    }
    articles = []
    sentences = 0
  }

  private mutating func count(_ article: ImportedArticle, isTwin: Bool) {
    let former = known.updateValue(article.fileSHA256, forKey: article.address)
    switch (isTwin, former) {
    case (true, nil): summary.twins += 1
    case (true, _): summary.unchanged += 1
    case (false, nil): summary.added += 1
    case (false, article.fileSHA256): summary.readAgain += 1
    case (false, _): summary.changed += 1
    }
    if !isTwin { summary.claims += article.claims.count }
  }
}
