import Extraction
import Reporting

extension UncoveredTally.Entry: Record {
  /// The members of a word that no lexicon knows: stable, fields are only ever added.
  public static var fields: [Field<Self>] {
    [
      Field("kind") { .string($0.kind.rawValue) },
      Field("word") { .string($0.word) },
      Field("count") { .count($0.count) },
      Field("articles") { .count($0.articleCount) },
      Field("article") { .string($0.article) },
      Field("start") { .count($0.utf8Range.lowerBound) },
      Field("end") { .count($0.utf8Range.upperBound) },
      Field("example") { .string($0.example) },
    ]
  }

  /// What people read of it.
  public static var columns: [Column<Self>] {
    [
      Column("kind", tone: { _ in .faint }) { $0.kind.rawValue },
      Column("word", tone: { _ in .strong }) { $0.word },
      Column("times", .trailing) { String($0.count) },
      Column("articles", .trailing) { String($0.articleCount) },
      Column("for example", share: 2) { $0.visibleExample },
      Column("at", share: 1, folds: true, tone: { _ in .faint }) {
        "\($0.article):\($0.utf8Range.lowerBound)"
      },
    ]
  }
}
