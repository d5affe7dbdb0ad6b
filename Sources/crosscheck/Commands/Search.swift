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

  @OptionGroup var list: ListOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard words.contains(where: { $0.contains { !$0.isWhitespace && $0 != "\"" } }) else {
      throw ValidationError("Name the words to search for.")
    }
  }

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let query = words.joined(separator: " ")
    let hits = try knowledgeBase.search(query, limit: list.count)
    try list.output.write(hits, orSay: "No passage holds these words.")
    guard hits.count == list.count else { return }
    let total = try knowledgeBase.searchCount(query)
    if total > hits.count { list.remarkMore(than: hits.count, of: "\(total)") }
  }
}
