import Claims
import SeedTables
import TestSupport
import Testing

@testable import Extraction

struct LexiconTests {
  @Test func `the lexicons are broad`() throws {
    let seeds = SeedFiles.embedded
    func entries(in folder: String) throws -> Int {
      try seeds.tables(in: folder, columns: 3...5).reduce(0) { $0 + $1.table.rows.count }
    }
    #expect(try entries(in: "cues") >= 1_500)
    #expect(try entries(in: "opinions") >= 3_000)
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
    ("associations.tsv", "sped\t5\tquick\n", "associations.tsv:1", "“sped” is no column"),
    ("associations.tsv", "cost\tfive\tcheap\n", "associations.tsv:1", "“five” is no number"),
    ("associations.tsv", "cost\t5\tlow fee\ncost\t6\tlow fee\n", "associations.tsv:2", "already"),
    ("facts.tsv", "x\tnoun\tcost\tis x\tgood\t-\n", "facts.tsv:1", "unknown polarity"),
  ])
  func `a wrong line is refused with its place and a remedy`(
    file: String, text: String, place: String, words: String
  ) throws {
    let vocabulary = try Vocabulary(seeds: .embedded)
    let error = try #require(
      refusal(of: text, as: file) { try Lexicon(seeds: $0, vocabulary: vocabulary) })
    #expect(error.place.hasSuffix(place))
    #expect(error.description.contains(words), "\(error)")
  }

  @Test(arguments: ["slower", "slowest", "thinner", "worst"])
  func `an adjective grades, also one that the list of irregular words has as a verb`(
    word: String
  ) throws {
    let scan = try scan(of: word)
    #expect(
      scan.phrases.contains {
        let meaning = scan.meaning(of: $0)
        return meaning.cue?.kind == .bad || meaning.opinion?.value.isBlame == true
      })
  }

  @Test(arguments: LexiconExample.all)
  func `the words that an example marks are known in the sense that it proves`(
    _ example: LexiconExample
  ) throws {
    let scan = try scan(of: example.plainText)
    let senses = scan.phrases
      .filter { scan.words(of: $0.tokens).lowercased().contains(example.marked.lowercased()) }
      .compactMap { scan.meaning(of: $0).cue.map { "\($0.kind.rawValue) of \($0.criterion)" } }
    #expect(senses.contains(example.sense), "\(example.place): \(senses)")
  }

  private func scan(of text: String) throws -> Scan {
    let bytes = Array(text.utf8)
    return Scan(bytes.indices, of: bytes, with: try Subject.lexicon.get())
  }
}
