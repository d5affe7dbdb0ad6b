import Analysis
import Claims
import Storage

/// What two articles share.
struct CopyComparison: Sendable {
  /// Two articles that are held against each other.
  struct Pair: Sendable {
    /// The one that is new.
    let own: Source.ID
    let other: Source.ID
  }

  /// The text of an article, ready to be compared.
  struct Text: Sendable {
    fileprivate let words: ComparableText
    /// Where the sentences lie that claim something.
    fileprivate let claiming: [Range<Int>]

    init(_ text: String, _ passages: [Passage], by phrasebook: Phrasebook) {
      words = ComparableText(text, in: passages.runningText, by: phrasebook)
      claiming = passages.claiming
    }
  }

  private let pair: Pair
  /// What is the same word for word.
  private let copied: [SharedRun]
  /// What the one may say in other words than the other.
  private let rewritten: [SharedRun]

  init(_ pair: Pair, _ own: Text, _ other: Text) {
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

  /// All of it but what the one answers to the other, as the knowledge base keeps it.
  func sharedText(without rebuttals: Rebuttals) throws -> [SharedText] {
    try copied.map { sharedText($0, isParaphrase: false) }
      + rewritten.filter { try !rebuttals.contradict($0, of: pair.own, pair.other) }
      .map { sharedText($0, isParaphrase: true) }
  }

  private func sharedText(_ run: SharedRun, isParaphrase: Bool) -> SharedText {
    SharedText(
      article: pair.own, utf8Range: run.a, other: pair.other, otherUTF8Range: run.b,
      isParaphrase: isParaphrase)
  }
}
