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
      "Only this article, by address, file name or number; may be repeated.", valueName: "article"))
  var source: [String] = []

  @Option(help: "Only this polarity; may be repeated.")
  var polarity: [Polarity] = []

  @Option(
    help: ArgumentHelp(
      "Only articles published on this day or later; undated ones are left out.",
      valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Only articles published on this day or earlier; undated ones are left out.",
      valueName: "yyyy-mm-dd"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "As things stood on this day: later articles, and undated ones, are left out.",
      valueName: "yyyy-mm-dd"))
  var asOf: String?

  func validate() throws {
    for (option, day) in [("--since", since), ("--until", until), ("--as-of", asOf)] {
      guard let day, !isDay(day) else { continue }
      throw ValidationError(
        "“\(day)” is no date for \(option). Write 2024-05-31, 2024-05 or 2024.")
    }
  }

  /// The options that were given.
  var given: [String] {
    [
      ("--technology", !technology.isEmpty), ("--criterion", !criterion.isEmpty),
      ("--source", !source.isEmpty), ("--polarity", !polarity.isEmpty), ("--since", since != nil),
      ("--until", until != nil), ("--as-of", asOf != nil),
    ].filter(\.1).map(\.0)
  }

  /// The filter that the options describe.
  ///
  /// - Throws: `CommandError` for a name that `knowledgeBase` does not know.
  func filter(in knowledgeBase: KnowledgeBase) throws -> ClaimFilter {
    var filter = ClaimFilter()
    let names = NameLookup(knowledgeBase)
    filter.technologies = try technology.flatMap(Self.listed).map(names.technology)
    filter.criteria = try criterion.flatMap(Self.listed).map(names.criterion)
    filter.sources = try source.map { try names.article($0).id }
    filter.polarities = polarity
    filter.since = since
    // “2024” reaches to the end of the year: “~” comes behind every digit and hyphen.
    filter.until = [until, asOf].compactMap(\.self).min { $0 + "~" < $1 + "~" }
    return filter
  }

  /// The names in a list with commas; a name by itself, even an empty one, as it is.
  private static func listed(_ names: String) -> [String] {
    let list = names.split(separator: ",").map {
      String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    return list.isEmpty ? [names] : list
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
