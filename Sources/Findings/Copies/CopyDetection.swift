import Analysis
import Claims
import SeedTables
import Storage

/// Finds the text that new articles share with others, word for word or in other words, so that a
/// copied claim counts once.
public struct CopyDetection: Sendable {
  private let knowledgeBase: KnowledgeBase
  private let phrasebook: Phrasebook

  /// Makes a detection among the articles of a knowledge base.
  ///
  /// - Throws: `SeedError` with file and line.
  public init(_ knowledgeBase: KnowledgeBase) throws(SeedError) {
    self.knowledgeBase = knowledgeBase
    phrasebook = try .embedded()
  }

  /// Stored articles that are held against new ones at a time, which bounds the memory that their
  /// texts take.
  private static let othersAtOnce = 64

  /// Holds articles that were just stored against each other and against those stored before, and
  /// stores what they share and who is the witness of their claims.
  ///
  /// - Parameter articles: Those that were stored, with their numbers; of an address that comes twice
  ///   the last one counts.
  /// - Throws: `StorageError` where the knowledge base cannot be read or written.
  public func findCopies(among articles: [(number: Source.ID, article: ImportedArticle)]) throws {
    let rebuttals = Rebuttals(in: knowledgeBase)
    // Of an address that comes twice only the last article is there.
    let articles = Dictionary(articles) { _, last in last }.sorted { $0.key < $1.key }
      .map { (number: $0.key, article: $0.value) }
    let shared = try comparisons(of: articles).flatMap { try $0.sharedText(without: rebuttals) }
    try knowledgeBase.storeSharedText(shared)
    try knowledgeBase.refreshWitnesses(of: Set(shared.map(\.article)).sorted())
  }

  /// Compares the articles with all that may share text with them.
  private func comparisons(
    of articles: [(number: Source.ID, article: ImportedArticle)]
  ) throws -> [CopyComparison] {
    let pairs = try pairs(of: articles)
    let texts = texts(of: articles, in: pairs)
    let amongNew = pairs.concurrentMap { pair in
      texts[pair.own].flatMap { own in texts[pair.other].map { CopyComparison(pair, own, $0) } }
    }.compactMap(\.self)
    return try amongNew + comparisons(of: pairs.filter { texts[$0.other] == nil }, texts)
  }

  /// Compares new articles, whose texts are ready, with stored ones.
  private func comparisons(
    of pairs: [CopyComparison.Pair], _ texts: [Source.ID: CopyComparison.Text]
  ) throws -> [CopyComparison] {
    let others = Dictionary(grouping: pairs, by: \.other).sorted { $0.key < $1.key }
    return try stride(from: 0, to: others.count, by: Self.othersAtOnce).flatMap { start in
      try others[start...].prefix(Self.othersAtOnce).compactMap { other, pairs in
        try knowledgeBase.text(of: other).map { text in
          (text, try knowledgeBase.passages(of: other, withHeadings: false), pairs)
        }
      }.concurrentMap { text, passages, pairs in
        let other = CopyComparison.Text(text, passages, by: phrasebook)
        return pairs.compactMap { pair in
          texts[pair.own].map { CopyComparison(pair, $0, other) }
        }
      }.flatMap(\.self)
    }
  }

  /// The texts of the new articles that come in a pair, ready to be compared.
  private func texts(
    of articles: [(number: Source.ID, article: ImportedArticle)], in pairs: [CopyComparison.Pair]
  ) -> [Source.ID: CopyComparison.Text] {
    let compared = Set(pairs.flatMap { [$0.own, $0.other] })
    let texts = articles.filter { compared.contains($0.number) }.concurrentMap { number, article in
      (
        number,
        CopyComparison.Text(article.article.text, article.passages, by: phrasebook)
      )
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  /// Which articles are held against which, each pair once.
  private func pairs(
    of articles: [(number: Source.ID, article: ImportedArticle)]
  ) throws -> [CopyComparison.Pair] {
    let candidates = try CopyCandidates(for: articles.map(\.article), in: knowledgeBase)
    let numbers = Set(articles.map(\.number))
    return articles.concurrentMap { number, article in
      // Those of higher number look for this one, so that it makes no difference how many articles are
      // stored together.
      candidates.others(like: article) { $0 < number || !numbers.contains($0) }
        .map { CopyComparison.Pair(own: number, other: $0) }
    }.flatMap(\.self)
  }
}
