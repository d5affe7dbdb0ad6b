import Claims
import Reporting

/// A criterion as “export” writes it.
struct ExportedCriterion: Decodable {
  let slug: String
  let kind: Criterion.Kind
  let name: String
  let meaning: String

  var criterion: Criterion {
    Criterion(id: .init(rawValue: slug), kind: kind, name: name, meaning: meaning)
  }
}

extension Criterion {
  /// The criterion.
  var exported: JSON {
    .object([
      .init("record", .string("criterion")), .init("slug", .string(id.rawValue)),
      .init("kind", .string(kind.rawValue)), .init("name", .string(name)),
      .init("meaning", .string(meaning)),
    ])
  }
}
