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
      let arrivals = try knowledgeBase.storeUnlessTwins(
        articles, isGone: knowledgeBase.addresses.isGone)
      try CopyDetection(knowledgeBase).findCopies(
        among: zip(arrivals, articles).compactMap { arrival, article in
          arrival.number.map { (number: $0, article: article) }
        })
      for (arrival, article) in zip(arrivals, articles) { count(article, arrival) }
    }
    articles = []
    sentences = 0
  }

  private mutating func count(_ article: ImportedArticle, _ arrival: Arrival) {
    let former = known.updateValue(article.fileSHA256, forKey: article.address)
    switch (arrival, former) {
    case (.known, nil): summary.twins += 1
    case (.known, _): summary.unchanged += 1
    case (.written, nil): summary.added += 1
    case (.moved, nil): summary.moved += 1
    case (.written, article.fileSHA256), (.moved, article.fileSHA256): summary.readAgain += 1
    case (.written, _), (.moved, _): summary.changed += 1
    }
    if arrival != .known { summary.claims += article.claims.count }
  }
}
