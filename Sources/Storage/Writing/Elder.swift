import GRDB

/// An older article, and the text that a younger one shares with it.
struct Elder {
  /// Its number.
  let article: Int64
  private var runs: [Run] = []

  /// One passage, in UTF-8 bytes of either text.
  private struct Run {
    let own: Range<Int>
    let other: Range<Int>
    let isParaphrase: Bool

    /// Where the other article says what stands in `range`: of what it repeats word for word the same
    /// place, counted from either end, as white space may differ between; of what it says in other
    /// words all of it.
    func counterpart(of range: Range<Int>) -> Range<Int> {
      if isParaphrase { return other }
      let part = range.clamped(to: own)
      let fromStart = other.lowerBound + (part.lowerBound - own.lowerBound)
      let fromEnd = other.upperBound - (own.upperBound - part.lowerBound)
      return min(fromStart, fromEnd)..<max(fromStart, fromEnd) + part.count
    }
  }

  /// Where the older article may say what the younger one says in `range`: in what it repeats of it, if
  /// that is half of its bytes or more, and in what it says in other words.
  func counterparts(of range: Range<Int>) -> [Range<Int>] {
    let isCopied = 2 * bytesCopied(of: range) >= range.count
    return runs.filter { ($0.isParaphrase || isCopied) && $0.own.overlaps(range) }
      .map { $0.counterpart(of: range) }
  }

  /// How many bytes of `range` stand in the other article word for word.
  private func bytesCopied(of range: Range<Int>) -> Int {
    var copied = 0
    var reached = range.lowerBound
    for run in runs where !run.isParaphrase {
      let part = run.own.clamped(to: reached..<max(reached, range.upperBound))
      copied += part.count
      reached = max(reached, part.upperBound)
    }
    return copied
  }

  /// The articles that share text with an article and come before it, the oldest first.
  static func all(of article: Int64, _ db: Database) throws -> [Elder] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT other_id, start_byte, end_byte, other_start_byte, other_end_byte, is_paraphrase
          FROM shared_text
          JOIN article AS own ON own.id = shared_text.article_id
          JOIN article AS other ON other.id = other_id
          WHERE article_id = ?
            AND \(precedes("other", "own"))
          ORDER BY other.published_on IS NULL, other.published_on, other.address, start_byte
          """),
      arguments: [article])
    var elders: [Elder] = []
    while let row = try rows.next() {
      if elders.last?.article != row[0] { elders.append(Elder(article: row[0])) }
      elders[elders.count - 1].runs.append(
        Run(own: row.range(1, 2), other: row.range(3, 4), isParaphrase: row[5]))
    }
    return elders
  }

  /// SQL by which the article of one alias comes before that of another: the older one, undated ones
  /// last, then by address.
  static func precedes(_ one: String, _ other: String) -> String {
    func age(_ alias: String) -> String {
      "(\(alias).published_on IS NULL, ifnull(\(alias).published_on, ''), \(alias).address)"
    }
    return "\(age(one)) < \(age(other))"
  }

  private init(article: Int64) { self.article = article }
}
