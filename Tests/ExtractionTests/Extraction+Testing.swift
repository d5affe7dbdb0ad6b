import Claims
import Extraction
import SeedTables

/// The extractor with the lexicons that the program carries.
enum Subject {
  static let lexicon: Result<Lexicon, SeedError> = {
    do throws(SeedError) {
      let seeds = SeedFiles.embedded
      return .success(try Lexicon(seeds: seeds, vocabulary: try Vocabulary(seeds: seeds)))
    } catch { return .failure(error) }
  }()

  static func extractor() throws -> ClaimExtractor { ClaimExtractor(lexicon: try lexicon.get()) }
}

/// An article of one paragraph.
func article(_ text: String, title: String? = "Node.js vs Python") -> Article {
  article(title: title, [(.paragraph, text)])
}

/// An article of some blocks, one below the other.
func article(title: String?, _ parts: [(kind: Block.Kind, text: String)]) -> Article {
  var text = ""
  var blocks: [Block] = []
  for part in parts {
    let start = text.utf8.count
    text += part.text
    blocks.append(Block(part.kind, start..<text.utf8.count))
    text += "\n\n"
  }
  return Article(title: title, format: .text, text: text, blocks: blocks)
}

/// The claims of a text, on Node.js and Python where nothing else is said.
func claims(in text: String, titled title: String = "Node.js vs Python") throws -> [Claim] {
  try Subject.extractor().extract(from: article(text, title: title)).claims
}
