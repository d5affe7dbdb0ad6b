import Claims

/// Points in the order of their witnesses, those with most first, then of their names.
///
/// There may be many thousands, of which few are ever asked for: only these are named and put in order.
public struct RankedPoints: Sequence, IteratorProtocol {
  /// A point as it is found, and the place of its kind among all kinds.
  private struct Entry {
    let numbers: PointNumbers
    let kind: Int
  }

  /// A point by the places of its names.
  private struct Place: Hashable, Comparable {
    let names: PointNames.Places
    let kind: Int

    static func < (a: Place, b: Place) -> Bool { (a.names, a.kind) < (b.names, b.kind) }
  }

  private let names: PointNames
  /// The points by their witnesses; one that has several questions may be there several times.
  private var entries: [Int: [Entry]] = [:]
  /// The numbers of witnesses that are still to come, the greatest last; `nil` before the first.
  private var numbers: [Int]?
  /// The points that come next, the first one last.
  private var queue: [RankedPoint] = []
  private var seen: Set<Place> = []

  init(names: PointNames) { self.names = names }

  /// Adds a point; one that has lost a name is left out.
  mutating func add(_ point: PointNumbers, kind: Int, witnesses: Int) {
    entries[witnesses, default: []].append(Entry(numbers: point, kind: kind))
  }

  /// The next point, `nil` after the last one.
  public mutating func next() -> RankedPoint? {
    var left = numbers ?? entries.keys.sorted()
    while queue.isEmpty, let witnesses = left.popLast() {
      let places = entries[witnesses, default: []].compactMap { entry in
        names.places(entry.numbers).map { Place(names: $0, kind: entry.kind) }
      }
      let unseen = places.filter { seen.insert($0).inserted }
      queue = unseen.sorted(by: >).map { place in
        RankedPoint(
          point: names.point(place.names), kind: Dispute.Kind.allCases[place.kind],
          witnesses: witnesses)
      }
    }
    numbers = left
    return queue.popLast()
  }
}
