import Claims
import SeedTables

/// Reads the lexicon files, checks them, and bends their entries into all their forms.
struct LexiconLoader {
  /// One form of one entry.
  struct Phrase {
    let words: [UInt8]
    let isBase: Bool
    fileprivate(set) var meaning: Signals
  }

  let criteria: Set<Criterion.ID>
  let inflection: Inflection
  private(set) var phrases: [Phrase] = []
  /// The words of each list, of which none has a second sense there.
  private var entries: [String: SeedEntries<[UInt8]>] = [:]

  init(criteria: Set<Criterion.ID>, inflection: Inflection) {
    self.criteria = criteria
    self.inflection = inflection
  }

  mutating func load(_ seeds: SeedFiles) throws(SeedError) {
    for (criterion, table) in try seeds.tables(in: "cues", columns: 3...4) {
      try loadCues(table, Criterion.ID(rawValue: criterion))
    }
    for (_, table) in try seeds.tables(in: "opinions", columns: 4...5) { try loadOpinions(table) }
    try loadGrammar(try seeds.table("grammar.tsv", columns: 3...3))
    try loadFacts(try seeds.table("facts.tsv", columns: 6...7))
    try loadMeasures(try seeds.table("measures.tsv", columns: 4...5))
    gradePhrases()
    lendCues()
  }

  /// Makes comparatives of the phrases that begin or end with one: “runs faster” and “the larger
  /// community” rank as “faster” and “larger” do.
  private mutating func gradePhrases() {
    let comparatives = Set(
      phrases.lazy.filter { phrase in
        phrase.meaning.form == .comparative
          || !phrase.meaning.grammar.isDisjoint(with: [.more, .less])
      }.map { $0.words[...] })
    let space = UInt8(ascii: " ")
    for index in phrases.indices where phrases[index].meaning.form == .base {
      let words = phrases[index].words.split(separator: space)
      guard words.count > 1, let first = words.first(where: { !$0.elementsEqual("the".utf8) }),
        comparatives.contains(first) || comparatives.contains(words[words.count - 1])
      else { continue }
      phrases[index].meaning.form = .comparative
    }
  }

  /// Lets what praises or blames speak of what the words in it speak of, where these point the same way:
  /// “popular among” of popularity, as “popular” does.
  private mutating func lendCues() {
    var cues: [ArraySlice<UInt8>: Cue] = [:]
    for phrase in phrases {
      if let cue = phrase.meaning.cue { cues[phrase.words[...]] = cue }
    }
    for index in phrases.indices {
      let words = phrases[index].words[...]
      guard let opinion = phrases[index].meaning.opinion, opinion.value.isVerdict,
        words.contains(UInt8(ascii: " ")), cues[words] == nil
      else { continue }
      let kind: Cue.Kind = opinion.value == .positive ? .good : .bad
      phrases[index].meaning.cue = Self.parts(of: words).lazy.compactMap { cues[$0] }
        .first { $0.kind == kind }
    }
  }

  /// The runs of words within a phrase, the longest first.
  private static func parts(of phrase: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let words = phrase.split(separator: UInt8(ascii: " "))
    return words.indices.flatMap { first in
      words[first...].map { phrase[words[first].startIndex..<$0.endIndex] }
    }
    .sorted { $0.count > $1.count }
  }

  private mutating func loadCues(_ table: SeedTable, _ criterion: Criterion.ID) throws(SeedError) {
    for row in table.rows {
      let cue = Cue(
        criterion: try row.known(criterion, among: criteria),
        kind: try row.value(2, naming: "kind"), place: row.place)
      try add(row, list: "cue") { $0.cue = cue }
    }
  }

  private mutating func loadOpinions(_ table: SeedTable) throws(SeedError) {
    for row in table.rows {
      let opinion = Opinion(
        value: try row.value(2, naming: "value"),
        criterion: row[3].isEmpty ? nil : try criterion(3, of: row), place: row.place)
      try add(row, list: "opinion") { $0.opinion = opinion }
    }
  }

  private mutating func loadGrammar(_ table: SeedTable) throws(SeedError) {
    for row in table.rows {
      let grammar: Grammar = try row.value(2, naming: "class")
      try add(row, list: row[2]) { $0.grammar = [grammar] }
    }
  }

  private mutating func loadFacts(_ table: SeedTable) throws(SeedError) {
    for row in table.rows {
      let entry = FactEntry(
        property: row[3], criterion: try criterion(2, of: row),
        polarity: try row.value(4, naming: "polarity"),
        exclusionGroup: row[5].isEmpty ? nil : row[5], place: row.place)
      try add(row, list: "fact") { $0.fact = entry }
    }
  }

  private mutating func loadMeasures(_ table: SeedTable) throws(SeedError) {
    for row in table.rows {
      let entry = MeasureEntry(
        measure: row[1], criterion: try criterion(2, of: row),
        polarity: try row.value(3, naming: "polarity"), place: row.place)
      try add(row, list: "measure", as: .noun) { $0.measure = entry }
    }
  }

  private func criterion(_ column: Int, of row: SeedTable.Row) throws(SeedError) -> Criterion.ID {
    try row.known(Criterion.ID(rawValue: row[column]), among: criteria)
  }

  /// Enters an entry in all its forms.
  ///
  /// - Parameter list: the list in which its words may stand once only.
  private mutating func add(
    _ row: SeedTable.Row, list: String, as fixed: Inflection.PartOfSpeech? = nil,
    _ set: (inout Signals) -> Void
  ) throws(SeedError) {
    let part: Inflection.PartOfSpeech =
      if let fixed { fixed } else { try row.value(1, naming: "part of speech") }
    let words = Self.normalised(row.bytes(0))
    try entries[list, default: SeedEntries()].add(words, named: row[0], in: row)
    for (index, form) in inflection.forms(of: words, part).enumerated() {
      var meaning = Signals()
      set(&meaning)
      meaning.form = form.form
      phrases.append(Phrase(words: form.words, isBase: index == 0, meaning: meaning))
    }
  }

  /// Lower-case words between single spaces; a hyphen is a space.
  private static func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let space = UInt8(ascii: " ")
    var words: [UInt8] = []
    for byte in bytes {
      let letter = byte == UInt8(ascii: "-") ? space : byte.small
      if letter != space || words.last != space && !words.isEmpty { words.append(letter) }
    }
    if words.last == space { words.removeLast() }
    return words
  }
}
