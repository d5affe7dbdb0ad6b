import ArgumentParser
import Claims
import Storage

/// Which claims a command looks at.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only this technology, by any of its names; may be repeated: a,b is both.")
  var technology: [String] = []

  @Option(help: "Only this criterion; may be repeated: a,b is both.")
  var criterion: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Only this article, by address, file name or number; may be repeated: a,b is both, unless one is \
      called so.
      """, valueName: "article"))
  var source: [String] = []

  @Option(help: "Only this polarity; may be repeated: a,b is both.")
  var polarity: [WordList<Polarity>] = []

  @Option(
    help: ArgumentHelp(
      "Only articles published on this day or later; undated ones are left out.",
      valueName: "yyyy-mm-dd"), transform: date)
  var since: PartialDate?

  @Option(
    name: [.long, .customLong("as-of")],
    help: ArgumentHelp(
      "Only articles published on this day or earlier, as things stood then; undated ones are left out.",
      valueName: "yyyy-mm-dd"), transform: date)
  var until: PartialDate?

  func validate() throws {
    if let since, let until, until.isBefore(since) {
      throw ValidationError("--until \(until) lies before --since \(since).")
    }
  }

  /// The options that were given.
  var given: [String] { values.map(\.option) }

  /// The options that were given, as they are written behind a command, each after a space.
  var arguments: String {
    values.map { option, value in
      let isPlain = value.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-+./_,@:".contains($0))
      }
      let word = isPlain ? value : "'\(value.replacing("'", with: #"'\''"#))'"
      return " \(option) \(word)"
    }.joined()
  }

  private var values: [(option: String, value: String)] {
    let polarities = polarity.map { $0.words.map(\.rawValue).joined(separator: ",") }
    return [
      ("--technology", technology), ("--criterion", criterion), ("--source", source),
      ("--polarity", polarities), ("--since", [since].compactMap { $0?.description }),
      ("--until", [until].compactMap { $0?.description }),
    ].flatMap { option, values in values.map { (option, $0) } }
  }

  /// The filter that the options describe.
  ///
  /// - Throws: `CommandError` for a name that `knowledgeBase` does not know.
  func filter(in knowledgeBase: KnowledgeBase) throws -> ClaimFilter {
    var filter = ClaimFilter()
    let names = NameLookup(knowledgeBase)
    filter.technologies = try technology.flatMap(\.listed).map(names.technology)
    filter.criteria = try criterion.flatMap(\.listed).map(names.criterion)
    filter.sources = try source.flatMap(names.articles).map(\.id)
    filter.polarities = polarity.flatMap(\.words)
    filter.since = since
    filter.until = until
    return filter
  }
}

extension Polarity: WordArgument {}

/// Reads a date on the command line.
private func date(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(text) else {
    throw ValidationError("“\(text)” is no date. Write 2024-05-31, 2024-05 or 2024.")
  }
  return date
}
