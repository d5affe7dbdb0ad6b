import Claims
import Testing

@testable import Extraction

struct TokenizerTests {
  @Test(arguments: [
    ("Node.js isn't C++ or C#.", ["node.js", "isn't", "c++", "or", "c#", "."]),
    ("non-blocking I/O", ["non", "blocking", "i", "/", "o"]),
    ("Python’s GIL – a pity…", ["python", "'s", "gil", "-", "a", "pity", "."]),
    ("1,300,000 or 1.3 million; 50%", ["1,300,000", "or", "1.3", "million", ";", "50", "%"]),
    (".NET and ASP.NET, Vue.Js", [".net", "and", "asp.net", ",", "vue.js"]),
    ("needs.Python", ["needs", ".", "python"]),
    ("don’t “quote” it", ["don't", "\"", "quote", "\"", "it"]),
    ("naïve café", ["naïve", "café"]),
    ("🚀Kafka→fast ✨", ["*", "kafka", "*", "fast", "*"]),
    ("✅yes ✔️ ❌ ✗", ["✓", "yes", "✓", "✗", "✗"]),
    ("\u{FEFF}byte \u{FEFB}\u{FEAD}", ["byte", "\u{FEFB}\u{FEAD}"]),
    ("", []),
    ("’’’---", ["'", "'", "'", "-", "-", "-"]),
  ])
  func `cuts text into words, numbers and signs`(text: String, expected: [String]) {
    var tokenizer = Tokenizer()
    var words: [String] = []
    let bytes = Array(text.utf8)
    tokenizer.forEachToken(in: bytes.span, bytes.indices) { _, _, _, spelling, _ in
      words.append(String(decoding: spelling, as: UTF8.self))
    }
    #expect(words == expected)
  }

  @Test func `tokens lie on the bytes that they were cut from`() {
    let text = "Python’s   naïve “C++” – 1.5x"
    let bytes = Array(text.utf8)
    var tokenizer = Tokenizer()
    var end = 0
    tokenizer.forEachToken(in: bytes.span, bytes.indices) { start, stop, _, _, _ in
      #expect(start >= end && stop > start && stop <= bytes.count)
      #expect(String(validating: bytes[start..<stop], as: UTF8.self) != nil)
      end = stop
    }
  }
}

struct InflectionTests {
  private let inflection = Inflection(irregular: [
    Array("write".utf8): ["writes", "wrote", "written", "writing"].map { Array($0.utf8) }
  ])

  @Test(arguments: [
    ("library", Inflection.PartOfSpeech.noun, ["library", "libraries"]),
    ("memory footprint", .noun, ["memory footprint", "memory footprints"]),
    ("choke on", .verb, ["choke on", "chokes on", "choked on", "choking on"]),
    ("run", .verb, ["run", "runs", "runned", "running"]),
    ("write", .verb, ["write", "writes", "wrote", "written", "writing"]),
    ("easy to learn", .adj, ["easy to learn", "easier to learn", "easiest to learn"]),
    ("big", .adj, ["big", "bigger", "biggest"]),
    ("simple", .adj, ["simple", "simpler", "simplest"]),
    ("expensive", .adj, ["expensive"]),
    ("hands down", .phrase, ["hands down"]),
  ])
  func `bends an entry by its part of speech`(
    entry: String, part: Inflection.PartOfSpeech, forms: [String]
  ) {
    #expect(
      inflection.forms(of: Array(entry.utf8), part).map {
        String(decoding: $0.words, as: UTF8.self)
      } == forms)
  }
}

struct SentenceTests {
  @Test(arguments: [
    ("It is fast. It scales.", ["It is fast.", "It scales."]),
    ("Tools, e.g. npm, help. Good!", ["Tools, e.g. npm, help.", "Good!"]),
    ("Version 1.3 is out? Yes.", ["Version 1.3 is out?", "Yes."]),
    ("It meets your needs.Python does not.", ["It meets your needs.", "Python does not."]),
    ("It is slow. gRPC is not, e.g. here.", ["It is slow.", "gRPC is not, e.g. here."]),
    ("The answer is no. Python is.", ["The answer is no.", "Python is."]),
    (
      "See fig. 3 there. It has lists, etc. Go has none.",
      ["See fig. 3 there.", "It has lists, etc.", "Go has none."]
    ),
    ("No end", ["No end"]),
  ])
  func `ends sentences at their signs`(text: String, expected: [String]) throws {
    let lexicon = try Subject.lexicon.get()
    let bytes = Array(text.utf8)
    let scan = Scan(bytes.indices, of: bytes, with: lexicon)
    let sentences = scan.sentences().map {
      String(decoding: bytes[scan.bytes(of: $0)], as: UTF8.self)
    }
    #expect(sentences == expected)
  }
}
