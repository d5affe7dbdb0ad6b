import Claims

/// The words around a quote as reviews keep them, in JSON, under the same rules as `StoredClaim`.
struct StoredSurroundings: Codable {
  private let before: [String]?
  private let after: [String]?

  /// Makes the stored form of surroundings.
  init(_ surroundings: Surroundings) {
    before = surroundings.before
    after = surroundings.after
  }

  /// The surroundings.
  var surroundings: Surroundings { Surroundings(before: before ?? [], after: after ?? []) }
}
