import ArgumentParser
import Claims
import Extraction
import Reporting
import Storage

/// `crosscheck coverage`
struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what was read and what was passed over, and why.",
    discussion: """
      $ crosscheck coverage
      $ crosscheck coverage three-years-of-node.md
      $ crosscheck coverage --words opinions --limit 50

      With --words: which comparatives, opinion words and nouns the articles use of technologies \
      that no lexicon knows, those in most articles first. Also files that are not imported can be \
      named.
      """)

  /// Which words that no lexicon knows are listed.
  enum Words: String, WordArgument, CaseIterable {
    case comparatives, opinions, nouns, all
  }

  @Argument(
    help: "An article whose passages or words are listed, by address, file name or number.")
  var articles: [String] = []

  @Option(
    defaultAsFlag: Words.all, help: "List the words that no lexicon knows; of these kinds.")
  var words: Words?

  @OptionGroup var list: ListOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard words != nil || articles.count <= 1 else {
      throw ValidationError("Name one article, or ask for the --words of several.")
    }
  }

  func run() throws {
    let knowledgeBase = try database.openForReading()
    if let words {
      let missing = try MissingWords(in: knowledgeBase).tally(ofArticles: articles)
      return try write(missing, of: words.kinds)
    }
    guard let article = articles.first else {
      return try list.write(outcomes(in: knowledgeBase), orSay: "Nothing was read.")
    }
    try list.write(
      try passages(of: NameLookup(knowledgeBase).article(article).id, in: knowledgeBase))
  }

  /// Writes the first words of each kind, and says where there are more.
  private func write(_ tally: UncoveredTally, of kinds: [UncoveredWord.Kind]) throws {
    let entries = kinds.map(tally.entries)
    let limit = list.count
    try list.output.write(entries.flatMap { $0.prefix(limit) }, orSay: "No words are missing.")
    if entries.contains(where: { $0.count > limit }) {
      list.remarkMore(than: limit, of: "each kind")
    }
  }

  private func outcomes(in knowledgeBase: KnowledgeBase) throws -> [OutcomeCount] {
    let counts = try knowledgeBase.coverage()
    let total = counts.values.reduce(0, +)
    return Passage.Outcome.allCases.compactMap { outcome in
      counts[outcome].map { OutcomeCount(outcome: outcome, count: $0, total: total) }
    }
  }

  private func passages(
    of article: Source.ID, in knowledgeBase: KnowledgeBase
  ) throws -> [ReadPassage] {
    let text = Array((try knowledgeBase.text(of: article) ?? "").utf8)
    let markup = try knowledgeBase.markup(of: article)
    return try knowledgeBase.passages(of: article).map {
      let bytes = text[$0.utf8Range.clamped(to: text.indices)]
      return ReadPassage(
        passage: $0, text: String(decoding: bytes, as: UTF8.self),
        words: VisibleText(bytes, at: bytes.startIndex, without: markup).words)
    }
  }
}

extension Coverage.Words {
  /// The kinds of words that are meant.
  fileprivate var kinds: [UncoveredWord.Kind] {
    switch self {
    case .comparatives: [.comparative]
    case .opinions: [.opinion]
    case .nouns: [.noun]
    case .all: UncoveredWord.Kind.allCases
    }
  }
}
