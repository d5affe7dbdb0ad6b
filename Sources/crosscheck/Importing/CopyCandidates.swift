import Claims
import Storage

/// Finds by fingerprints which stored articles may share text with an article.
///
/// What this costs does not grow with the number of articles stored: a fingerprint leads to few of
/// them.
struct CopyCandidates {
  private let knowledgeBase: KnowledgeBase

  /// Articles that one fingerprint leads to, the first ones: what hundreds of articles say alike is
  /// a turn of phrase, or a text whose first copies say enough.
  private static let mostPlaces = 20
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

  /// The articles with which a stored article is to be compared, in order of their numbers.
  func others(like article: ImportedArticle, _ number: Source.ID) throws -> [Source.ID] {
    let copies = try copyCandidates(for: article, number)
    let paraphrases = try paraphraseCandidates(for: article, number)
    return Set(copies + paraphrases).sorted()
  }

  /// The articles that have most fingerprints of rare words in common with this one.
  private func paraphraseCandidates(
    for article: ImportedArticle, _ number: Source.ID
  ) throws -> [Source.ID] {
    var shared: [Source.ID: Int] = [:]
    // In order of the hash, which is the order of the table.
    let hashes = article.rareWordFingerprints.map(\.hash).sorted()
    try knowledgeBase.forEachPlace(ofFingerprints: hashes, limit: Self.mostPlaces) { places in
      var counted: Source.ID?
      for (other, _) in places where other != number && other != counted {
        shared[other, default: 0] += 1
        counted = other
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
    var before: [(article: Source.ID, position: Int)] = []
    try knowledgeBase.forEachPlace(
      ofFingerprints: article.fingerprints.map(\.hash), limit: Self.mostPlaces
    ) { places in
      var counted: Source.ID?
      var earlier = before[...]
      for (other, position) in places where other != number && other != counted {
        // Both lists are in order of the article.
        earlier = earlier.drop { $0.article < other }
        let follows = earlier.prefix { $0.article == other }.contains {
          $0.position < position && position - $0.position <= Self.farthest
        }
        guard follows else { continue }
        pairs[other, default: 0] += 1
        counted = other
      }
      before = places
    }
    return mostSharing(pairs)
  }

  private func mostSharing(_ counts: [Source.ID: Int]) -> [Source.ID] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostOthers).map(\.key)
  }
}
