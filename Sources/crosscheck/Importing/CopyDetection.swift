import Analysis
import Claims
import Storage

/// Finds the text that new articles share with others, so that a copied claim counts once.
///
/// What one article costs does not grow with the number of those stored before: a fingerprint leads
/// to few articles, and few of these are compared.
struct CopyDetection {
  private let knowledgeBase: KnowledgeBase

  /// Articles that one fingerprint leads to, the first ones: what hundreds of articles say alike is
  /// a turn of phrase, or a text whose first copies say enough.
  private static let mostPlaces = 50
  /// Articles that one article is compared with, those that share most first: where a text goes
  /// round in hundreds of copies, not every copy is held against every other.
  private static let mostOthers = 8
  /// Bytes between two fingerprints that follow each other in a shared run, at most: they are no
  /// more than eight words apart.
  private static let farthest = 400

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
    let others = try candidates(for: article, number)
    guard !others.isEmpty else { return [] }
    let finder = SharedRunFinder(article.article.text, in: article.passages.runningText)
    return try others.flatMap { other in
      try runs(with: other, finder).map {
        SharedText(article: number, utf8Range: $0.a, other: other, otherUTF8Range: $0.b)
      }
    }
  }

  /// The articles in which two fingerprints of this one follow each other, as in any shared run of
  /// 23 words; those with most of such pairs first.
  private func candidates(
    for article: ImportedArticle, _ number: Source.ID
  ) throws -> [Source.ID] {
    var pairs: [Source.ID: Int] = [:]
    var before: [Source.ID: [Int]] = [:]
    try knowledgeBase.forEachPlace(
      ofFingerprints: article.fingerprints.map(\.hash), limit: Self.mostPlaces
    ) { places in
      var here: [Source.ID: [Int]] = [:]
      for place in places where place.article != number {
        here[place.article, default: []].append(place.position)
      }
      for (other, positions) in here {
        guard let earlier = before[other] else { continue }
        let follows = positions.contains { position in
          earlier.contains { $0 < position && position - $0 <= Self.farthest }
        }
        if follows { pairs[other, default: 0] += 1 }
      }
      before = here
    }
    return pairs.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostOthers)
      .map(\.key)
  }

  private func runs(with other: Source.ID, _ finder: SharedRunFinder) throws -> [SharedRun] {
    guard let text = try knowledgeBase.text(of: other) else { return [] }
    return finder.runs(with: text, in: try knowledgeBase.passages(of: other).runningText)
  }
}
