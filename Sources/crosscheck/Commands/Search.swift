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

  @Option(help: "At most so many passages; 20 without it.", transform: positiveCount)
  var limit = 20

  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let hits = try database.openForReading().search(words.joined(separator: " "), limit: limit)
    try output.write(hits, orSay: "No passage holds these words.")
  }
}
