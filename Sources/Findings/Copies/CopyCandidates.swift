import Claims
import Storage

/// Finds by fingerprints which stored articles may share text with one of several articles.
///
/// What this costs does not grow with the number of articles stored: a fingerprint leads to few of
/// them. All are looked up together, in the order in which they are stored.
struct CopyCandidates: Sendable {
  private let places: FingerprintPlaces

  /// Places that one fingerprint leads to, the first ones: what hundreds of articles say alike is a
  /// turn of phrase, or a text whose first copies say enough.
  private static let mostPlaces = 20
  /// Articles that one article is compared with, those that share most first, besides those with which
  /// alone it shares a passage: where a text goes round in hundreds of copies, not every copy is held
  /// against every other, but each is with one of them at least.
  private static let mostOthers = 8
  /// Pairs of fingerprints that an article shares with one other alone before the two are compared
  /// for their sake: some forty words. Fewer are the edges of a passage that others share, too.
  private static let leastOfItsOwn = 3
  /// Bytes between two fingerprints that follow each other in a shared run, at most: they are no
  /// more than eight words apart.
  private static let farthest = 400
  /// Fingerprints of rare words that two articles must have in common to be held against each other;
  /// of the pairs of articles on neighbouring subjects nine in ten have fewer.
  private static let leastRareWords = 3

  /// Looks up where the fingerprints of articles stand.
  init(for articles: [ImportedArticle], in knowledgeBase: KnowledgeBase) throws {
    places = try knowledgeBase.places(
      ofFingerprints: articles.flatMap { $0.fingerprints + $0.rareWordFingerprints }.map(\.hash),
      limit: Self.mostPlaces)
  }

  /// The articles with which one of these articles is to be compared, in order of their numbers.
  ///
  /// - Parameter isOther: Whether an article is another one that may be compared with it.
  func others(
    like article: ImportedArticle, where isOther: (Source.ID) -> Bool
  ) -> [Source.ID] {
    let copies = copyCandidates(for: article, isOther)
    let paraphrases = paraphraseCandidates(for: article, isOther)
    return Set(copies + paraphrases).sorted()
  }

  /// The articles that have most fingerprints of rare words in common with this one.
  private func paraphraseCandidates(
    for article: ImportedArticle, _ isOther: (Source.ID) -> Bool
  ) -> [Source.ID] {
    var shared: [Source.ID: Int] = [:]
    for fingerprint in article.rareWordFingerprints {
      var counted: Source.ID?
      for place in places[fingerprint.hash]
      where place.article != counted && isOther(place.article) {
        shared[place.article, default: 0] += 1
        counted = place.article
      }
    }
    let candidates = shared.filter { $0.value >= Self.leastRareWords }
    return Array(mostSharing(candidates).prefix(Self.mostOthers))
  }

  /// The articles in which two fingerprints of this one follow each other, as in any shared run of
  /// 23 words; those with most of such pairs first.
  private func copyCandidates(
    for article: ImportedArticle, _ isOther: (Source.ID) -> Bool
  ) -> [Source.ID] {
    var pairs: [Source.ID: Set<Int>] = [:]
    var before: ArraySlice<FingerprintPlaces.Place> = []
    for (index, fingerprint) in article.fingerprints.enumerated() {
      let here = places[fingerprint.hash]
      var counted: Source.ID?
      var earlier = before
      for place in here where place.article != counted && isOther(place.article) {
        // Both lists are in order of the article.
        earlier = earlier.drop { $0.article < place.article }
        let follows = earlier.prefix { $0.article == place.article }.contains {
          $0.position < place.position && place.position - $0.position <= Self.farthest
        }
        guard follows else { continue }
        pairs[place.article, default: []].insert(index)
        counted = place.article
      }
      before = here
    }
    let most = mostSharing(pairs.mapValues(\.count))
    var found: Set<Int> = []
    return most.enumerated().filter { place, other in
      let new = pairs[other, default: []].subtracting(found)
      found.formUnion(new)
      return place < Self.mostOthers || new.count >= Self.leastOfItsOwn
    }.map(\.element)
  }

  /// The articles in order of these numbers, the largest first.
  private func mostSharing(_ counts: [Source.ID: Int]) -> [Source.ID] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
