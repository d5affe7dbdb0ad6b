import Claims

extension Technology: Record {
  /// The members of a technology: stable, fields are only ever added.
  public static var fields: [Field<Technology>] {
    [
      Field("name") { .string($0.id.rawValue) },
      Field("kind") { .string($0.kind) },
      Field("field") { .string($0.field) },
      Field("aliases") { .array($0.otherNames.map(JSON.string)) },
      Field("parts") { .array($0.parts.map { .string($0.text) }) },
    ]
  }

  /// Name, kind, field, aliases and parts.
  public static var columns: [Column<Technology>] {
    [
      Column("technology", tone: { _ in .strong }) { $0.id.rawValue },
      Column("kind", folds: true, tone: { _ in .faint }) { $0.kind },
      Column("field") { $0.field },
      Column("also called", share: 1) { $0.otherNames.joined(separator: ", ") },
      Column("parts", share: 1, folds: true, tone: { _ in .faint }) {
        $0.parts.map(\.text).joined(separator: ", ")
      },
    ]
  }

  private var otherNames: [String] { aliases.map(\.text).filter { $0 != id.rawValue } }
}

extension Criterion: Record {
  /// The members of a criterion: stable, fields are only ever added.
  public static var fields: [Field<Criterion>] {
    [
      Field("slug") { .string($0.id.rawValue) },
      Field("kind") { .string($0.kind.rawValue) },
      Field("name") { .string($0.name) },
      Field("meaning") { .string($0.meaning) },
    ]
  }

  /// Slug, kind and meaning.
  public static var columns: [Column<Criterion>] {
    [
      Column("criterion", tone: { _ in .strong }) { $0.id.rawValue },
      Column("kind") { $0.kind.rawValue },
      Column("meaning", share: 1) { $0.meaning },
    ]
  }
}
