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

  private let criteria: GistCriteria
  private var rows = KeyTable<Range<Int>>(absent: 0..<0)
  private var weights: [Weight] = []
  /// What each column starts from.
  private var base: [Float]
  /// Words that are passed over.
  private var ignored = KeyTable<Bool>(absent: false)

  /// The columns behind those of the criteria.
  private static let tones = ["positive", "negative", "neutral", "claim"]

  /// Reads the rows: a word or two, and columns with weights in thousandths. The row `(ignored)` lists the
  /// words that are passed over, the row `(base)` what each column starts from.
  ///
  /// - Throws: `SeedError` with file and line for an unknown row or column, for a weight that is none, and for
  ///   words that come twice.
  init(_ table: SeedTable, criteria: [Criterion.ID]) throws(SeedError) {
    self.criteria = GistCriteria(criteria)
    let names = criteria.map(\.rawValue) + Self.tones
    let columns = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    base = Array(repeating: 0, count: names.count)
    var entries = SeedEntries<UInt64>()
    for row in table.rows {
      let key = Self.key(of: row[0])
      try entries.add(key, named: row[0], in: row)
      switch row[0] {
      case "(ignored)":
        for word in row[1].split(separator: " ") {
          ignored.insert(WordTable.hash(of: word.utf8), true)
        }
      case "(base)":
        for (column, weight) in try Self.weights(row, columns) { base[column] = weight }
      case let name where name.hasPrefix("("):
        throw row.error("unknown row “\(name)”", "There are (ignored) and (base).")
      default:
        let start = weights.count
        weights += try Self.weights(row, columns)
        rows.insert(key, start..<weights.count)
      }
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

  private static func weights(
    _ row: SeedTable.Row, _ columns: [String: Int]
  ) throws(SeedError) -> [Weight] {
    let parts = row[1].split(separator: " ")
    var weights: [Weight] = []
    for at in stride(from: 0, to: parts.count, by: 2) {
      guard let column = columns[String(parts[at])], at + 1 < parts.count,
        let thousandths = Float(parts[at + 1])
      else {
        throw row.error("“\(parts[at])” is no column, or no number follows", "Train it anew.")
      }
      weights.append((column, thousandths / 1000))
    }
    return weights
  }

  /// The key of a row that is named by one stem or two.
  private static func key(of name: String) -> UInt64 {
    let stems = name.split(separator: " ").map { WordTable.hash(of: $0.utf8) }
    return stems.count == 2 ? pair(stems[0], stems[1]) : WordTable.hash(of: name.utf8)
  }

  @inline(__always)
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
  }
}
