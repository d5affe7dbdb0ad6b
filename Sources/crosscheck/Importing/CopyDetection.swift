import Analysis
import Claims
import Storage

/// Finds the text that new articles share with others, word for word or in other words, so that a
/// copied claim counts once.
struct CopyDetection {
  private let knowledgeBase: KnowledgeBase

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Holds articles that were just stored against each other and against those stored before.
  func findCopies(among articles: [(number: Source.ID, article: ImportedArticle)]) throws {
    let pairs = try pairs(of: articles)
    let texts = try texts(of: pairs, articles)
    let comparisons = pairs.concurrentMap { pair in
      texts[pair.own].flatMap { own in texts[pair.other].map { Comparison(pair, own, $0) } }
    }.compactMap(\.self)
    let rebuttals = Rebuttals(knowledgeBase)
    let shared = try comparisons.flatMap { comparison in
      try comparison.copied.map { comparison.sharedText($0, isParaphrase: false) }
        + comparison.rewritten.filter {
          try !rebuttals.contradict($0, of: comparison.pair.own, comparison.pair.other)
        }
        .map { comparison.sharedText($0, isParaphrase: true) }
    }
    try knowledgeBase.storeSharedText(shared)
    try knowledgeBase.refreshWitnesses(of: Set(shared.map(\.article)).sorted())
  }

  /// Which articles are held against which, each pair once.
  private func pairs(
    of articles: [(number: Source.ID, article: ImportedArticle)]
  ) throws -> [Pair] {
    let candidates = CopyCandidates(knowledgeBase)
    var pending = Set(articles.map(\.number))
    return try articles.flatMap { number, article in
      pending.remove(number)  // Those that are still pending look for this one.
      return try candidates.others(like: article, number).filter { !pending.contains($0) }
        .map { Pair(own: number, other: $0) }
    }
  }

  /// The texts of all pairs, ready to be compared, by the numbers of their articles.
  private func texts(
    of pairs: [Pair], _ articles: [(number: Source.ID, article: ImportedArticle)]
  ) throws -> [Source.ID: ReadyText] {
    // An address that comes twice is one article: the last.
    let own = Dictionary(articles) { _, last in last }
    let numbers = Set(pairs.flatMap { [$0.own, $0.other] }).sorted()
    let sources = try numbers.compactMap { number -> (Source.ID, String, [Passage])? in
      if let article = own[number] { return (number, article.article.text, article.passages) }
      guard let text = try knowledgeBase.text(of: number) else { return nil }
      return (number, text, try knowledgeBase.passages(of: number))
    }
    let texts = sources.concurrentMap { number, text, passages in
      (number, ReadyText(words: .init(text, in: passages.runningText), claiming: passages.claiming))
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }
}

/// Two articles that are held against each other.
private struct Pair: Sendable {
  /// The one that is new.
  let own: Source.ID
  let other: Source.ID
}

/// The text of an article, ready to be compared.
private struct ReadyText: Sendable {
  let words: ComparableText
  /// Where the sentences lie that claim something.
  let claiming: [Range<Int>]
}

/// What two articles share.
private struct Comparison: Sendable {
  let pair: Pair
  /// What is the same word for word.
  let copied: [SharedRun]
  /// What the one may say in other words than the other.
  let rewritten: [SharedRun]

  init(_ pair: Pair, _ own: ReadyText, _ other: ReadyText) {
    // What neither article claims anything with, such as the imprint of their publisher, makes no
    // witness of anything.
    func claims(_ run: SharedRun) -> Bool {
      own.claiming.contains { $0.overlaps(run.a) } || other.claiming.contains { $0.overlaps(run.b) }
    }
    let copied = own.words.runs(sharedWith: other.words)
    self.pair = pair
    self.copied = copied.filter(claims)
    rewritten = own.words.passages(rewrittenIn: other.words).filter { run in
      claims(run) && !copied.contains { $0.a.overlaps(run.a) || $0.b.overlaps(run.b) }
    }
  }

  func sharedText(_ run: SharedRun, isParaphrase: Bool) -> SharedText {
    SharedText(
      article: pair.own, utf8Range: run.a, other: pair.other, otherUTF8Range: run.b,
      isParaphrase: isParaphrase)
  }
}
