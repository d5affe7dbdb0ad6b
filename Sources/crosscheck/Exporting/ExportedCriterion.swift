import Claims

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
