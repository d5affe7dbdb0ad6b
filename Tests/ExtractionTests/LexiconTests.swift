import Claims
import Extraction
import Foundation
import Testing

struct LexiconTests {
  @Test func `every file of the seeds is embedded`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Seeds").standardizedFileURL
    let names = FileManager.default.subpaths(atPath: root.path) ?? []
    let files = Set(names.filter { $0.hasSuffix(".tsv") })
    #expect(files == Set(SeedFiles.embedded.texts.keys))
    for name in files {
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      #expect(SeedFiles.embedded.texts[name] == text, "\(name)")
    }
  }

  @Test func `the lexicons are broad`() throws {
    let sizes = try Subject.lexicon.get().sizes
    func entries(in folder: String) -> Int {
      sizes.filter { $0.key.hasPrefix(folder) }.values.reduce(0, +)
    }
    #expect(entries(in: "cues/") >= 1_500)
    #expect(entries(in: "opinions/") >= 3_000)
    #expect(try Vocabulary(seeds: .embedded).technologies.count >= 300)
    #expect(try Vocabulary(seeds: .embedded).criteria.count >= 60)
  }

  @Test(arguments: [
    ("cues/performance.tsv", "fast\tadj\tgood\nfast\tadj\tbad\n", "performance.tsv:2", "already"),
    ("cues/performance.tsv", "fast\tadjective\tgood\n", "performance.tsv:1", "part of speech"),
    ("cues/performance.tsv", "fast\tadj\tgreat\n", "performance.tsv:1", "unknown kind"),
    ("cues/performance.tsv", "fast\n", "performance.tsv:1", "columns"),
    ("cues/perfomance.tsv", "zippy\tadj\tgood\n", "perfomance.tsv:1", "Did you mean “performance”"),
    ("opinions/positive.tsv", "nice\tadj\tgood\t-\n", "positive.tsv:1", "unknown value"),
    ("grammar.tsv", "not\tphrase\tnegater\n", "grammar.tsv:1", "Did you mean “negator”"),
    ("weights.tsv", "bias\theavy\n", "weights.tsv:1", "is no number"),
    ("facts.tsv", "x\tnoun\tcost\tis x\tgood\t-\n", "facts.tsv:1", "unknown polarity"),
  ])
  func `a wrong line is refused with its place and a remedy`(
    file: String, text: String, place: String, words: String
  ) throws {
    var texts = SeedFiles.embedded.texts
    let vocabulary = try Vocabulary(seeds: .embedded)
    texts[file] = text
    let seeds = SeedFiles(texts: texts)
    let error = try #require(throws: SeedError.self) {
      _ = try Lexicon(seeds: seeds, vocabulary: vocabulary)
    }
    #expect(error.place.hasSuffix(place))
    #expect(error.description.contains(words), "\(error)")
  }

  @Test(arguments: ["slower", "slowest", "thinner", "worst"])
  func `an adjective grades, also one that the list of irregular words has as a verb`(
    word: String
  ) throws {
    let phrases = try Subject.extractor().phrases(in: word)
    #expect(phrases.flatMap(\.senses).contains { $0.hasPrefix("bad") || $0.hasPrefix("negative") })
  }

  @Test func `a name of two technologies is refused`() throws {
    var texts = SeedFiles.embedded.texts
    texts["technologies.tsv"] = "Ant\ttool\tbuild\tAA\t-\nBee\ttool\tbuild\tAA\t-\n"
    let seeds = SeedFiles(texts: texts)
    let error = try #require(throws: SeedError.self) { _ = try Vocabulary(seeds: seeds) }
    #expect(error.description.hasPrefix("technologies.tsv:2: “AA” is a name of Ant already"))
  }

  @Test(arguments: LexiconExample.all)
  func `the words that an example marks are known in the sense that it proves`(
    _ example: LexiconExample
  ) throws {
    let extractor = try Subject.extractor()
    let senses = extractor.phrases(in: example.plainText)
      .filter { $0.phrase.lowercased().contains(example.marked.lowercased()) }
      .flatMap(\.senses)
    #expect(senses.contains(example.sense), "\(example.place): \(senses)")
  }
}
