import ArgumentParser
import Storage

/// `crosscheck search`
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds passages that hold all the words.",
    discussion: """
      $ crosscheck search event loop
      $ crosscheck search '"dependency hell" npm'

      Words between double quotes must follow each other. Any text will do: C++, C#, a/b. \
      After -- also words that begin with a hyphen: search -- -O2.
      """)

  @Argument(help: "The words.")
  var words: [String]

  @Option(
    help: "At most so many passages; without it, 20 in a table and all in other formats.",
    transform: positiveCount)
  var limit: Int?

  @Flag(help: "All passages.")
  var all = false

  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let count = min(output.count(limit, all: all) ?? .max, .max - 1)
    let hits = try database.openForReading().search(
      words.joined(separator: " "), limit: count + 1)
    try output.write(Array(hits.prefix(count)), orSay: "No passage holds these words.")
    if hits.count > count { output.remarkMore(than: count) }
  }
}
