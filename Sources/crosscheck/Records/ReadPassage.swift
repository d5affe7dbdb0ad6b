import Claims
import Reporting

/// A passage of an article, its words, and what became of it.
struct ReadPassage: Record {
  let passage: Passage
  let text: String
  /// What a reader of the article sees of it.
  let words: String

  static var fields: [Field<ReadPassage>] {
    [
      Field("outcome") { .string($0.passage.outcome.rawValue) },
      Field("text") { .string($0.text) },
      Field("start") { .count($0.passage.utf8Range.lowerBound) },
      Field("end") { .count($0.passage.utf8Range.upperBound) },
      Field("heading", path: { $0.passage.heading }),
    ]
  }

  static var columns: [Column<ReadPassage>] {
    [
      Column("outcome", tone: { $0.passage.outcome == .claims ? .positive : .faint }) {
        $0.passage.outcome.rawValue
      },
      Column("passage", share: 1) { $0.words },
    ]
  }
}
