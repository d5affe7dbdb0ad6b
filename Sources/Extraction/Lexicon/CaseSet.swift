/// Some cases of an enumeration, a bit each: a set that is compared in one step, at every word of a text.
///
/// The enumeration has 64 cases at most.
struct CaseSet<Case: Numbered>: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  /// Makes a set of some cases.
  @inline(__always)
  init(arrayLiteral cases: Case...) {
    for element in cases { insert(element) }
  }

  /// Whether no case is in it.
  var isEmpty: Bool { bits == 0 }

  @inline(__always)
  func contains(_ element: Case) -> Bool { bits & Self.bit(element) != 0 }

  @inline(__always)
  func isDisjoint(with other: Self) -> Bool { bits & other.bits == 0 }

  @inline(__always)
  mutating func insert(_ element: Case) { bits |= Self.bit(element) }

  @inline(__always)
  mutating func formUnion(_ other: Self) { bits |= other.bits }

  @inline(__always)
  private static func bit(_ element: Case) -> UInt64 { 1 &<< UInt64(element.number) }
}
