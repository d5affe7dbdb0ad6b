/// The little words that hold clauses together, by number.
struct Joints: Sendable {
  let and, or, nor, so, because, then, it, its, to, that, by, of, `as`, well, best: WordTable.ID
  let which, there, no, `for`, from: WordTable.ID
  /// What points to one of two that were named: the first, or the last.
  let former, latter: WordTable.ID
  /// What makes an owner of the name before it.
  let possessive: WordTable.ID
  /// Words that make a number a rate or a share.
  let rates: Set<WordTable.ID>
  /// What a noun begins with.
  let articles: Set<WordTable.ID>
  /// What a phrase such as “is recommended” begins with.
  let copulas: Set<WordTable.ID>
  /// What stands before a verb that one may do, or does, without being told to.
  let permissions: Set<WordTable.ID>
  /// What stands for a person.
  let persons: Set<WordTable.ID>
  /// What a thing may be one of, or a kind of.
  let kinds: Set<WordTable.ID>
  /// What points back to the sentence before, and leads over to what is said of it.
  let backward: Set<WordTable.ID>
  /// Prepositions and conjunctions: what may stand behind an adverb, but not between an adjective and its
  /// noun.
  let linkingWords: Set<WordTable.ID>
  /// What no statement ends with.
  let openEnds: Set<WordTable.ID>
  /// What stands between two that are compared.
  let versus: Set<WordTable.ID>
  /// Words that tell who made something, or when.
  let origins: Set<WordTable.ID>
  /// Small numbers in words.
  let numerals: [WordTable.ID: Double]
  /// What a word behind a number multiplies it by.
  let multipliers: [WordTable.ID: Double]
  /// What stands in front of the one that another was given up for: “from Java to Kotlin”.
  let arrivals: Set<WordTable.ID>
  /// What stands before a span of time in which something gets done.
  let within: Set<WordTable.ID>
  /// What a number does that is one thing first and another later: “went from 40 to 5”.
  let moves: Set<WordTable.ID>
  /// Words that belong to a number: “a couple of”, “less than a”.
  let amounts: Set<WordTable.ID>
  /// Words that make little of a number.
  let slight: Set<WordTable.ID>

  init(_ words: inout WordTable) {
    func id(_ word: String) -> WordTable.ID { words.intern(Array(word.utf8)) }
    (and, or, nor, so) = (id("and"), id("or"), id("nor"), id("so"))
    (because, then) = (id("because"), id("then"))
    (it, to, that, by) = (id("it"), id("to"), id("that"), id("by"))
    (of, `as`, well) = (id("of"), id("as"), id("well"))
    (best, which, its) = (id("best"), id("which"), id("its"))
    (there, no, `for`, from) = (id("there"), id("no"), id("for"), id("from"))
    (former, latter, possessive) = (id("former"), id("latter"), id("'s"))
    rates = Set(
      ["new", "every", "daily", "per", "percent", "each", "day", "weekly", "monthly"].map(id))
    articles = [id("a"), id("an"), id("the")]
    copulas = [id("is"), id("are")]
    permissions = Set(["can", "could", "may", "might", "we", "i", "they"].map(id))
    persons = [id("he"), id("she")]
    kinds = Set(["kind", "type", "sort", "form", "some", "one", "two", "both"].map(id))
    backward = Set(
      ["that", "this", "it", "is", "was", "'s", "but", "yet", "well", "however", "simply", "just"]
        .map(id))
    linkingWords = Set(
      [
        "with", "in", "on", "at", "from", "using", "without", "through", "via", "for", "to", "by",
        "and", "or", "as", "because", "so", "when", "if", "while", "but",
      ].map(id))
    openEnds = Set(["that", "are", "the", "a", "an", "and", "or", "than"].map(id))
    versus = [id("vs"), id("versus")]
    origins = Set(
      [
        "created", "released", "launched", "introduced", "founded", "invented", "born",
        "developed", "designed", "conceived", "unveiled", "started",
      ].map(id))
    let factors = [
      "hundred": 1e2, "thousand": 1e3, "thousands": 1e3, "k": 1e3, "million": 1e6, "millions": 1e6,
      "m": 1e6, "billion": 1e9,
    ]
    let numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    arrivals = Set(["to", "with", "for", "by", "into"].map(id))
    within = Set(["in", "within", "inside", "under"].map(id))
    moves = Set(
      ["go", "goes", "going", "went", "gone", "came", "come", "comes", "improved"].map(id))
    amounts = Set(
      [
        "a", "an", "the", "about", "around", "some", "roughly", "nearly", "almost", "just", "only",
        "over", "under", "less", "fewer", "more", "than", "well", "half", "couple", "few",
        "several",
        "matter", "single", "mere", "good", "whole", "full", "part", "better", "of", "first",
      ].map(id))
    slight = Set(["only", "just", "mere", "merely", "barely", "under", "less"].map(id))
    self.numerals = Dictionary(
      uniqueKeysWithValues: numerals.enumerated().map { (id($1), Double($0 + 1)) })
    // Numbered in order of spelling, so that a lexicon is compiled alike each time.
    multipliers = Dictionary(
      uniqueKeysWithValues: factors.sorted { $0.key < $1.key }.map { (id($0.key), $0.value) })
  }

  /// Whether a token parts the members of a list.
  func joinsList(_ token: Token) -> Bool {
    token.word == and || token.word == or || token.isSign(",") || token.isSign("&")
  }
}
