import Analysis
import Claims
import Storage

/// Finds the text that new articles share with others, so that a copied claim counts once.
struct CopyDetection {
  private let knowledgeBase: KnowledgeBase

  /// A shared run of 25 words has at least two fingerprints in common.
  private static let fingerprintsInCommon = 2
  /// Articles that one article is compared with, those that share most first: where a text goes
  /// round in hundreds of copies, not every copy is held against every other.
  private static let mostOthers = 16

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Holds articles that were just stored against each other and against those stored before.
  func findCopies(among articles: [(number: Source.ID, article: ImportedArticle)]) throws {
    var shared: [SharedText] = []
    var pending = Set(articles.map(\.number))
    for (number, article) in articles {
      pending.remove(number)  // Those that are still pending look for this one.
      shared += try runs(of: article, number).filter { !pending.contains($0.other) }
    }
    try knowledgeBase.storeSharedText(shared)
    try knowledgeBase.refreshWitnesses(of: Set(shared.map(\.article)).sorted())
  }

  private func runs(of article: ImportedArticle, _ number: Source.ID) throws -> [SharedText] {
    let others = try knowledgeBase.articles(
      sharingFingerprints: article.fingerprints.map(\.hash), atLeast: Self.fingerprintsInCommon)
    return try others.lazy.map(\.article).filter { $0 != number }.prefix(Self.mostOthers)
      .flatMap { try runs(of: article, number, with: $0) }
  }

  private func runs(
    of article: ImportedArticle, _ number: Source.ID, with other: Source.ID
  ) throws -> [SharedText] {
    guard let text = try knowledgeBase.text(of: other) else { return [] }
    return sharedRuns(
      article.article.text, text, partsOfA: article.passages.runningText,
      partsOfB: try knowledgeBase.passages(of: other).runningText
    ).map {
      SharedText(article: number, utf8Range: $0.a, other: other, otherUTF8Range: $0.b)
    }
  }
}
