import Claims
import Extraction
import Reading
import Storage

/// An article with what became of its passages: an imported one, or one that is still a file.
struct ReadArticle {
  let address: String
  let text: String
  let passages: [Passage]
  /// What is no word of the text, in UTF-8 bytes, in order.
  let markup: [Range<Int>]

  /// Takes an article out of a knowledge base.
  init(_ article: StoredArticle, in knowledgeBase: KnowledgeBase) throws {
    address = article.source.address
    text = try knowledgeBase.text(of: article.id) ?? ""
    passages = try knowledgeBase.passages(of: article.id)
    markup = try knowledgeBase.markup(of: article.id)
  }

  /// Reads a file.
  init(_ file: FilePath, named name: String, by lexicon: Lexicon) throws {
    let article = try LoadedArticle(address: name, from: FileDescriptor(reading: file)).article()
    address = name
    text = article.text
    passages = ClaimExtractor(lexicon: lexicon).extract(from: article).passages
    markup = article.blocks.flatMap(\.markup)
  }
}
