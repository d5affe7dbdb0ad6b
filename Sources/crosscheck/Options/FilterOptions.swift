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
      valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(
    name: [.long, .customLong("as-of")],
    help: ArgumentHelp(
      "Only articles published on this day or earlier, as things stood then; undated ones are left out.",
      valueName: "yyyy-mm-dd"))
  var until: String?

  func validate() throws {
    for day in [since, until].compactMap(\.self) where !isDay(day) {
      throw ValidationError("“\(day)” is no date. Write 2024-05-31, 2024-05 or 2024.")
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
      ("--polarity", polarities), ("--since", [since].compactMap(\.self)),
      ("--until", [until].compactMap(\.self)),
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

  /// Whether a text is a year, a month or a day as ISO 8601 writes it.
  private func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let digits = [4, 2, 2]
    guard parts.count <= digits.count,
      zip(parts, digits).allSatisfy({ part, count in
        part.utf8.count == count && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count > 1 else { return true }
    guard let month = Month(numbers[1], of: numbers[0]) else { return false }
    return numbers.count < 3 || month.days ~= numbers[2]
  }
}

extension Polarity: WordArgument {}
