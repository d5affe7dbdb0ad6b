import GRDB

/// An article that shares text with another one.
struct Partner {
  /// Its number.
  let article: Int64
  /// Whether it is the older one of the two.
  let isElder: Bool
  /// What they share, in order of the younger one's text.
  private var runs: [Run] = []

  /// One passage, in UTF-8 bytes of either text.
  private struct Run {
    let younger: Range<Int>
    let elder: Range<Int>
    let isParaphrase: Bool

    /// Where the elder says what stands in `range` of the younger: of what the two have word for word the
    /// same place, counted from either end, as white space may differ between; of what is said in other
    /// words all of it.
    func counterpart(of range: Range<Int>) -> Range<Int> {
      if isParaphrase { return elder }
      let part = range.clamped(to: younger)
      let fromStart = elder.lowerBound + (part.lowerBound - younger.lowerBound)
      let fromEnd = elder.upperBound - (younger.upperBound - part.lowerBound)
      return (min(fromStart, fromEnd)..<max(fromStart, fromEnd) + part.count).clamped(to: elder)
    }
  }

  /// Whether anything in a range of the article's own text is shared.
  func shares(_ range: Range<Int>) -> Bool {
    runs.contains { (isElder ? $0.younger : $0.elder).overlaps(range) }
  }

  /// Whether the two may say the same thing, one of them in a range of its own text, the partner in another
  /// one of its: the younger repeats half of the bytes or more that it says it in, or puts it in other
  /// words, and the elder says it there.
  func mayRepeat(_ range: Range<Int>, _ partnersRange: Range<Int>) -> Bool {
    let (younger, elder) = isElder ? (range, partnersRange) : (partnersRange, range)
    let isCopied = 2 * bytesCopied(of: younger) >= younger.count
    return runs.contains {
      ($0.isParaphrase || isCopied) && $0.younger.overlaps(younger)
        && $0.counterpart(of: younger).overlaps(elder)
    }
  }

  /// How many bytes of a range of the younger stand in the elder word for word.
  private func bytesCopied(of range: Range<Int>) -> Int {
    var copied = 0
    var reached = range.lowerBound
    for run in runs where !run.isParaphrase {
      let part = run.younger.clamped(to: reached..<max(reached, range.upperBound))
      copied += part.count
      reached = max(reached, part.upperBound)
    }
    return copied
  }

  /// The articles that share text with an article.
  static func all(of article: Int64, _ db: Database) throws -> [Partner] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT
            other_id, start_byte, end_byte, other_start_byte, other_end_byte, is_paraphrase,
            \(Age.precedes("other", "own"))
          FROM shared_text
          JOIN article AS own ON own.id = shared_text.article_id
          JOIN article AS other ON other.id = other_id
          WHERE article_id = ?
          ORDER BY other_id
          """),
      arguments: [article])
    var partners: [Partner] = []
    while let row = try rows.next() {
      if partners.last?.article != row[0] {
        partners.append(Partner(article: row[0], isElder: row[6]))
      }
      partners[partners.count - 1].add(row.range(1, 2), row.range(3, 4), isParaphrase: row[5])
    }
    return partners.map(\.inOrder)
  }

  private init(article: Int64, isElder: Bool) {
    self.article = article
    self.isElder = isElder
  }

  private mutating func add(_ own: Range<Int>, _ other: Range<Int>, isParaphrase: Bool) {
    runs.append(
      Run(
        younger: isElder ? own : other, elder: isElder ? other : own, isParaphrase: isParaphrase))
  }

  private var inOrder: Partner {
    var partner = self
    partner.runs.sort { $0.younger.lowerBound < $1.younger.lowerBound }
    return partner
  }
}
