import ArgumentParser
import Claims
import Extraction
import SeedTables
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

  @Argument(help: "A file, or an imported article by address, file name or number.")
  var article: String

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let path = FilePath(article)
    let knowledgeBase = try path.isFile ? database.openForReading() : database.openExisting()
    guard path.isFile else {
      let stored = try NameLookup(knowledgeBase).article(article, orElse: "file or article")
      return try Console.write(Prompt(for: stored, in: knowledgeBase).text)
    }
    let vocabulary = try knowledgeBase.vocabulary()
    let read = try LoadedArticle(address: article, from: FileDescriptor(reading: path)).article()
    let extraction = ClaimExtractor(
      lexicon: try Lexicon(seeds: .embedded, vocabulary: vocabulary)
    ).extract(from: read)
    try Console.write(
      Prompt(
        for: Source(id: 0, address: article, title: read.title), text: read.text,
        passages: extraction.passages,
        naming: Set(extraction.claims.flatMap(\.technologies)), in: vocabulary
      ).text)
  }
}
