import Claims

/// Points in the order of their witnesses, those with most first, then of their names.
///
/// There may be many thousands, of which few are ever asked for: only these are put in order.
public struct RankedPoints: Sequence, IteratorProtocol {
  /// A point by the places of its names, and the place of its kind among all kinds.
  private struct Entry: Hashable, Comparable {
    let places: PointNames.Places
    let kind: Int

    static func < (a: Entry, b: Entry) -> Bool { (a.places, a.kind) < (b.places, b.kind) }
  }

  private let names: PointNames
  /// The points by their witnesses; one that has several questions may be there several times.
  private var entries: [Int: [Entry]] = [:]
  /// The numbers of witnesses that are still to come, the greatest last; `nil` before the first.
  private var numbers: [Int]?
  /// The points that come next, the first one last.
  private var queue: [RankedPoint] = []
  private var seen: Set<Entry> = []

  init(names: PointNames) { self.names = names }

  /// Adds a point; one that has lost a name is left out.
  mutating func add(
    _ one: Int64?, _ other: Int64?, _ criterion: Int64?, kind: Int, witnesses: Int
  ) {
    guard let places = names.places(one, other, criterion) else { return }
    entries[witnesses, default: []].append(Entry(places: places, kind: kind))
  }

  /// The next point, `nil` after the last one.
  public mutating func next() -> RankedPoint? {
    var left = numbers ?? entries.keys.sorted()
    while queue.isEmpty, let witnesses = left.popLast() {
      let unseen = entries[witnesses, default: []].filter { seen.insert($0).inserted }
      queue = unseen.sorted(by: >).map { entry in
        RankedPoint(
          point: names.point(entry.places), kind: Dispute.Kind.allCases[entry.kind],
          witnesses: witnesses)
      }
    }
    numbers = left
    return queue.popLast()
  }
}
