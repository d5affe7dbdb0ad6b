import Claims

/// The criteria whose strengths a gist has, in their order.
final class GistCriteria: Sendable {
  let names: [Criterion.ID]
  let columns: [Criterion.ID: Int]

  init(_ names: [Criterion.ID]) {
    self.names = names
    columns = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }
}
