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
      let (fresh, twins) = try sorted()
      let numbers = try knowledgeBase.store(fresh)
      try CopyDetection(knowledgeBase).findCopies(among: Array(zip(numbers, fresh)))
      for twin in twins { try knowledgeBase.storeOtherAddress(of: twin) }
      count(fresh, twins)
    }
    articles = []
    sentences = 0
  }

  /// Tells the articles that are there under another address, or come twice, from the others.
  private func sorted() throws -> (fresh: [ImportedArticle], twins: [ImportedArticle]) {
    var (fresh, twins): ([ImportedArticle], [ImportedArticle]) = ([], [])
    var addresses: [Wording: String] = [:]
    for article in articles {
      let wording = Wording(hash: article.textHash, text: article.article.text)
      let address = addresses[wording]
      let comesTwice = address.map { $0 != article.address } ?? false
      if try comesTwice && !knowledgeBase.isMainAddress(article.address)
        || knowledgeBase.hasTwin(of: article)
      {
        twins.append(article)
      } else {
        addresses[wording] = article.address
        fresh.append(article)
      }
    }
    return (fresh, twins)
  }

  private mutating func count(_ fresh: [ImportedArticle], _ twins: [ImportedArticle]) {
    for article in fresh {
      summary.claims += article.claims.count
      switch known.updateValue(article.fileSHA256, forKey: article.address) {
      case nil: summary.added += 1
      case article.fileSHA256: summary.readAgain += 1
      default: summary.changed += 1
      }
    }
    for twin in twins {
      let isKnown = known.updateValue(twin.fileSHA256, forKey: twin.address) != nil
      if isKnown { summary.unchanged += 1 } else { summary.twins += 1 }
    }
  }
}

/// The text of an article, looked up by the hash that is known already.
private struct Wording: Hashable {
  let hash: Int64
  let text: String

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
