import Claims
import Extraction
import SeedTables
import Storage

/// Looks through articles for words that the lexicons lack.
struct MissingWords {
  private let knowledgeBase: KnowledgeBase
  private let lexicon: Lexicon
  private let finder: UncoveredWords

  /// Makes a search by the lexicons of the program and the names of a knowledge base.
  init(in knowledgeBase: KnowledgeBase) throws {
    self.knowledgeBase = knowledgeBase
    lexicon = try Lexicon(seeds: .embedded, vocabulary: try knowledgeBase.vocabulary())
    finder = try UncoveredWords(lexicon: lexicon, seeds: .embedded)
  }

  /// Counts the missing words of the articles and files of these names; of all articles where none
  /// is named.
  ///
  /// - Throws: `CommandError` for a name of neither an article nor a file, `ReadingError` for a file
  ///   that holds no article.
  func tally(ofArticles names: [String]) throws -> UncoveredTally {
    var tally = UncoveredTally()
    func add(_ article: ReadArticle) {
      tally.add(
        finder.words(in: article.text, passages: article.passages, markup: article.markup),
        of: article.address, text: article.text, markup: article.markup)
    }
    for name in names { add(try article(name)) }
    // One after the other: the memory is bounded by the largest article.
    if names.isEmpty {
      for article in try knowledgeBase.articles() {
        add(try ReadArticle(article, in: knowledgeBase))
      }
    }
    return tally
  }

  /// The imported article of a name, else the file.
  private func article(_ name: String) throws -> ReadArticle {
    let path = FilePath(name)
    let address = knowledgeBase.addresses.address(of: path)
    guard path.isFile, try knowledgeBase.article(at: address) == nil else {
      let stored = try NameLookup(knowledgeBase).article(name, orElse: "article or file")
      return try ReadArticle(stored, in: knowledgeBase)
    }
    return try ReadArticle(path, named: name, by: lexicon)
  }
}
