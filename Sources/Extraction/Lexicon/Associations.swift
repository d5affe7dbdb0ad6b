import Claims
import SeedTables

/// What words speak of and in which tone, beyond the cues: the weights of linear models over words and
/// pairs of neighbours.
///
/// They were fitted by ridge regression (Hoerl and Kennard, 1970) to annotated claims, to example
/// sentences and to the lexicons; `Tools/train.py` writes them. Words go by their stems (`WordStems`).
struct Associations: Sendable {
  /// What speaks for a word or a pair of them.
  private typealias Weight = (column: Int, weight: Float)
  /// The same with its term, and the number of the row that says so.
  private typealias Entry = (term: UInt64, column: Int, weight: Float, row: Int)

  private let criteria: GistCriteria
  private var rows = KeyTable<Range<Int>>(absent: 0..<0)
  private var weights: [Weight] = []
  /// What each column starts from.
  private var base: [Float]
  /// Words that are passed over.
  private var ignored = KeyTable<Bool>(absent: false)

  private static let (ignoredWords, noWords) = ("(ignored)", "(none)")
  /// The columns behind those of the criteria.
  private static let tones = ["positive", "negative", "neutral", "claim"]

  /// Reads the rows: a column, a weight in thousandths, and the words and pairs of words, between commas,
  /// that have it there. The weight of `(none)` is what the column starts from; a row `(ignored)` lists the
  /// words that are passed over.
  ///
  /// - Throws: `SeedError` with file and line for an unknown column, for a weight that is none, and for
  ///   words that come twice in a column.
  init(_ table: SeedTable, criteria: [Criterion.ID]) throws(SeedError) {
    self.criteria = GistCriteria(criteria)
    let names = criteria.map(\.rawValue) + Self.tones
    let columns = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    base = Array(repeating: 0, count: names.count)
    var entries: [Entry] = []
    for (index, row) in table.rows.enumerated() {
      let words = row.bytes(2).split(separator: UInt8(ascii: ","))
      if row[0] == Self.ignoredWords {
        for word in words { ignored.insert(FNV1a(of: word).value, true) }
        continue
      }
      guard let column = columns[row[0]] else {
        throw row.error("“\(row[0])” is no column", "Train it anew.")
      }
      guard let thousandths = Float(row[1]) else {
        throw row.error("“\(row[1])” is no number", "Train it anew.")
      }
      for word in words {
        if word.elementsEqual(Self.noWords.utf8) {
          base[column] = thousandths / 1000
        } else {
          entries.append((Self.term(word), column, thousandths / 1000, index))
        }
      }
    }
    entries.sort { ($0.term, $0.column) < ($1.term, $1.column) }
    try Self.refuseRepeated(entries, in: table)
    index(entries)
  }

  private static func refuseRepeated(_ sorted: [Entry], in table: SeedTable) throws(SeedError) {
    for (entry, next) in zip(sorted, sorted.dropFirst())
    where (entry.term, entry.column) == (next.term, next.column) {
      let row = table.rows[next.row]
      throw row.error("some of its words have a weight in “\(row[0])” already", "Train it anew.")
    }
  }

  /// Keeps the weights of each term next to one another.
  private mutating func index(_ sorted: [Entry]) {
    weights = sorted.map { ($0.column, $0.weight) }
    var start = 0
    while start < sorted.count {
      let term = sorted[start].term
      let end = sorted[start...].firstIndex { $0.term != term } ?? sorted.count
      rows.insert(term, start..<end)
      start = end
    }
  }

  /// What no words at all add up to.
  var silence: Gist { Gist(criteria: criteria, scores: base) }

  /// What the words within a range of UTF-8 bytes add up to.
  func gist(of text: [UInt8], in range: Range<Int>) -> Gist {
    var scores = [Float](repeating: 0, count: base.count)
    var terms: [UInt64] = []
    var words = 0
    var previous: UInt64?
    func add(_ term: UInt64) {
      let row = rows[term]
      guard !row.isEmpty, !terms.contains(term) else { return }
      terms.append(term)
      for (column, weight) in weights[row] { scores[column] += weight }
    }
    for stem in WordStems(text, in: range) where !ignored[stem.word] {
      words += 1
      add(stem.hash)
      if let previous { add(Self.pair(previous, stem.hash)) }
      previous = stem.hash
    }
    let norm = Float(2 * max(1, words)).squareRoot()
    for column in scores.indices { scores[column] = base[column] + scores[column] / norm }
    return Gist(criteria: criteria, scores: scores)
  }

  /// What stands for one word or two.
  private static func term(_ words: ArraySlice<UInt8>) -> UInt64 {
    let stems = words.split(separator: UInt8(ascii: " ")).map { FNV1a(of: $0).value }
    return stems.count == 2 ? pair(stems[0], stems[1]) : FNV1a(of: words).value
  }

  @inline(__always)
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
  }
}
