import ArgumentParser
import Storage

/// `crosscheck prompt`
struct PromptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt",
    abstract: "Prints what to tell a person or a language model that is to read an article.",
    discussion: """
      $ crosscheck prompt articles/node-vs-python.md | llm > claims.jsonl
      $ crosscheck import --claims claims.jsonl --origin llm

      What a claim is, the names to use, the article's passages, and how to answer. “import --with” \
      does both steps for many articles.
      """)

  @Argument(help: "An imported article, by address, file name or number.")
  var article: String

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let article = try NameLookup(knowledgeBase).article(article)
    try Console.write(Prompt(for: article, in: knowledgeBase).text)
  }
}
