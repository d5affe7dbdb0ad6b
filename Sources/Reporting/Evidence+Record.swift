import Claims

/// Words that decided a field of a claim.
struct DecidingWords: Record {
  let evidence: Evidence
  /// The words as they are written.
  let words: String
  /// The words as a reader of the article sees them.
  let visibleWords: String

  static var fields: [Field<DecidingWords>] {
    [
      Field("role") { .string($0.evidence.role.rawValue) },
      Field("words") { .string($0.words) },
      Field("start") { .count($0.evidence.utf8Range.lowerBound) },
      Field("end") { .count($0.evidence.utf8Range.upperBound) },
      Field("note") { .string($0.evidence.note) },
    ]
  }

  static var columns: [Column<DecidingWords>] {
    [
      Column("decides") { $0.evidence.role.rawValue },
      Column("words", share: 1, tone: { _ in .highlight }) { "“\($0.visibleWords)”" },
      Column("bytes") { $0.evidence.utf8Range.words },
      Column("how", share: 1) { $0.evidence.note },
    ]
  }
}

extension Range<Int> {
  /// `12–34`, the end not included.
  public var words: String { "\(lowerBound)–\(upperBound)" }
}
