import Claims

/// Which technologies are alternatives to each other.
///
/// “The fastest” said of a database and of a language is no dispute, so rivals are only those of one
/// field, and those that somebody ranks against each other.
public struct Rivals: Hashable, Sendable {
  private struct Pair: Hashable, Sendable {
    let first: Technology.ID
    let second: Technology.ID

    init(_ a: Technology.ID, _ b: Technology.ID) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  private let compared: Set<Pair>
  private let fields: [Technology.ID: String]

  /// Makes rivals of those that are compared, in either order, and of those that belong to one field;
  /// who is merely named, or put under no field, belongs to none.
  public init(
    _ compared: some Sequence<(Technology.ID, Technology.ID)>,
    inOneFieldOf technologies: some Sequence<Technology> = []
  ) {
    self.compared = Set(compared.map { Pair($0, $1) })
    fields = Dictionary(
      technologies.lazy.filter { !$0.isMerelyNamed && $0.field != Technology.noField }
        .map { ($0.id, $0.field) }
    ) { first, _ in first }
  }

  /// Whether these two are alternatives to each other.
  public func contains(_ a: Technology.ID, _ b: Technology.ID) -> Bool {
    compared.contains(Pair(a, b)) || fields[a].map { $0 == fields[b] } == true
  }
}
