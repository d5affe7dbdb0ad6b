import Claims
import Extraction
import Foundation
import SeedTables
import Storage
import Testing

@Test func `every name of the vocabulary can be searched`() throws {
  let technologies = try Vocabulary(seeds: .embedded).technologies
  let names = Set(technologies.flatMap { $0.aliases.map(\.text) }).sorted()
  var text = ""
  var passages: [Passage] = []
  for name in names {
    let start = text.utf8.count
    text += "Here stands \(name) among other words."
    passages.append(
      Passage(utf8Range: start..<text.utf8.count, heading: [], outcome: .noCriterion))
    text += "\n"
  }
  let base = try KnowledgeBase.inMemory()
  _ = try base.store([
    ImportedArticle(
      address: "names.txt", article: Article(format: .text, text: text, blocks: []),
      fileSHA256: "00", rules: "1", importedAt: Date(timeIntervalSince1970: 0), passages: passages,
      claims: [])
  ])
  for name in names {
    let hits = try base.search(name, limit: names.count)
    #expect(hits.contains { $0.text.contains(name) }, "\(name)")
  }
}
