import Analysis
import Claims
import Storage

/// Finds the text that new articles share with others, word for word or in other words, so that a
/// copied claim counts once.
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
  /// Fingerprints of rare words that two articles must have in common to be held against each other;
  /// of the pairs of articles on neighbouring subjects nine in ten have fewer.
  private static let leastRareWords = 3

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
    let others = Set(
      try copyCandidates(for: article, number) + paraphraseCandidates(for: article, number))
    guard !others.isEmpty else { return [] }
    let copies = SharedRunFinder(article.article.text, in: article.passages.runningText)
    let paraphrases = ParaphraseFinder(article.article.text, in: article.passages.runningText)
    return try others.sorted().flatMap { other -> [SharedText] in
      guard let text = try knowledgeBase.text(of: other) else { return [] }
      let passages = try knowledgeBase.passages(of: other)
      let copied = copies.runs(with: text, in: passages.runningText)
      let alike = paraphrases.passages(with: text, in: passages.runningText).filter { run in
        !copied.contains { $0.a.overlaps(run.a) || $0.b.overlaps(run.b) }
      }
      let rewritten = try withoutAnswers(alike, in: article, to: other)
      let runs = copied.map { ($0, false) } + rewritten.map { ($0, true) }
      // What neither article claims anything with, such as the imprint of their publisher, makes no
      // witness of anything.
      return runs.filter { run, _ in
        article.passages.claiming.contains { $0.overlaps(run.a) }
          || passages.claiming.contains { $0.overlaps(run.b) }
      }.map { run, isParaphrase in
        SharedText(
          article: number, utf8Range: run.a, other: other, otherUTF8Range: run.b,
          isParaphrase: isParaphrase)
      }
    }
  }

  /// The passages that say the same in other words, and do not contradict what they follow point by
  /// point: whoever answers a text is a witness of his own.
  private func withoutAnswers(
    _ passages: [SharedRun], in article: ImportedArticle, to other: Source.ID
  ) throws -> [SharedRun] {
    guard !passages.isEmpty else { return [] }
    var filter = ClaimFilter()
    filter.sources = [other]
    let claims = try knowledgeBase.claims(matching: filter).map(\.claim)
    return passages.filter { passage in
      !article.claims.contains { own in
        passage.a.overlaps(own.utf8Range)
          && claims.contains { passage.b.overlaps($0.utf8Range) && $0.contradicts(own) }
      }
    }
  }

  /// The articles that have most fingerprints of rare words in common with this one.
  private func paraphraseCandidates(
    for article: ImportedArticle, _ number: Source.ID
  ) throws -> [Source.ID] {
    var shared: [Source.ID: Int] = [:]
    try knowledgeBase.forEachPlace(
      ofFingerprints: article.rareWordFingerprints.map(\.hash), limit: Self.mostPlaces
    ) { places in
      for other in Set(places.map(\.article)) where other != number {
        shared[other, default: 0] += 1
      }
    }
    return mostSharing(shared.filter { $0.value >= Self.leastRareWords })
  }

  /// The articles in which two fingerprints of this one follow each other, as in any shared run of
  /// 23 words; those with most of such pairs first.
  private func copyCandidates(
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
    return mostSharing(pairs)
  }

  private func mostSharing(_ counts: [Source.ID: Int]) -> [Source.ID] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostOthers).map(\.key)
  }
}

extension Claim {
  /// Whether one praises where the other blames, or ranks the same two technologies the other way
  /// round.
  fileprivate func contradicts(_ other: Claim) -> Bool {
    guard criterion == other.criterion else { return false }
    if let relation = other.relation(of: technology), let own = comparison?.relation,
      Set([technology, comparison?.comparand])
        == Set([other.technology, other.comparison?.comparand])
    {
      return own != .equal && relation == own.reversed
    }
    return technology == other.technology && polarity != .neutral
      && polarity == other.polarity.reversed
  }
}
