import ArgumentParser
import Claims
import Reporting

/// `crosscheck sources`
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists, shows and removes articles.",
    discussion: """
      $ crosscheck sources
      $ crosscheck sources --copies
      $ crosscheck sources remove articles/old.md
      """,
    subcommands: [List.self, Show.self, Remove.self], defaultSubcommand: List.self)

  /// `crosscheck sources list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the articles, or what they copy from each other.",
      discussion: "$ crosscheck sources list --format csv")

    @Flag(help: "List the passages that articles share instead, the younger article first.")
    var copies = false

    @OptionGroup var list: ListOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForReading()
      guard copies else {
        return try list.write(knowledgeBase.articles(), orSay: "No articles are stored.")
      }
      try list.write(
        SharedPassage.all(in: knowledgeBase), orSay: "No two articles share a passage.")
    }
  }

  /// `crosscheck sources show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows an article, and what it shares with others.",
      discussion: "$ crosscheck sources show three-years-of-node.md")

    @Argument(help: "Its address, file name (the ending may be left out) or number.") var article:
      String
    @OptionGroup var output: FormatOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openExisting()
      let article = try NameLookup(knowledgeBase).article(article)
      try ArticleView(article, in: knowledgeBase).show(as: output)
    }
  }

  /// `crosscheck sources remove`
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Removes articles and what they claim.",
      discussion: "$ crosscheck sources remove articles/old.md")

    @Argument(help: "Their addresses, file names (the ending may be left out) or numbers.")
    var articles: [String]
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForEditing()
      let names = NameLookup(knowledgeBase)
      var removed: Set<Source.ID> = []
      for article in try articles.map({ try names.article($0) })
      where removed.insert(article.id).inserted {
        try knowledgeBase.remove(article: article.id)
        let claims = counted(article.claimCount, "claim")
        try Console.write(lines: ["Removed \(article.source.address) and its \(claims)."])
      }
    }
  }
}
