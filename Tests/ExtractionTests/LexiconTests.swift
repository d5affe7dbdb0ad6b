import Claims
import Extraction
import SeedTables
import Testing

struct LexiconTests {
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
    ("joints.tsv", "daily\trates\n", "joints.tsv:1", "Did you mean “rate”"),
    ("joints.tsv", "daily\trate\ndaily\trate\n", "joints.tsv:2", "already"),
    ("joints.tsv", "each day\trate\n", "joints.tsv:1", "more than one word"),
    ("numbers.tsv", "eleven\tnumeral\televen\n", "numbers.tsv:1", "is no number"),
    ("numbers.tsv", "eleven\tnumber\t11\n", "numbers.tsv:1", "unknown class"),
    ("numbers.tsv", "two\tnumeral\t2\ntwo\tnumeral\t2\n", "numbers.tsv:2", "already"),
    ("weights.tsv", "bias\theavy\n", "weights.tsv:1", "is no number"),
    ("weights.tsv", "threshold:bad\t-1\n", "weights.tsv:1", "unknown polarity"),
    ("weights.tsv", "band:0,5\t0.4\n", "weights.tsv:1", "“0,5” is no number"),
    ("weights.tsv", "rules:gist\t0.4\n", "weights.tsv:1", "“rules” is no group"),
    ("weights.tsv", "rule:gist\t1\nrule:gist\t2\n", "weights.tsv:2", "weights.tsv:1 already"),
    ("associations.tsv", "(bsae)\tcost 5\n", "associations.tsv:1", "unknown row"),
    ("associations.tsv", "quick\tsped 5\n", "associations.tsv:1", "“sped” is no column"),
    ("associations.tsv", "quick\tcost 5\nquick\tcost 6\n", "associations.tsv:2", "already"),
    ("facts.tsv", "x\tnoun\tcost\tis x\tgood\t-\n", "facts.tsv:1", "unknown polarity"),
  ])
  func `a wrong line is refused with its place and a remedy`(
    file: String, text: String, place: String, words: String
  ) throws {
    let vocabulary = try Vocabulary(seeds: .embedded)
    let seeds = SeedFiles.embedded.replacing(file, by: text)
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
