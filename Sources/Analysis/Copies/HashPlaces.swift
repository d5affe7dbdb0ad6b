/// Where each of many hashes stands in a list.
///
/// The hashes are spread well as they are, and few are looked up before the list is thrown away: a
/// dictionary of arrays, which hashes them once more, took most of the time of a comparison.
struct HashPlaces: Sendable {
  private let hashes: [UInt64]
  /// The first place of each bucket.
  private var first: [Int32]
  /// For each place the next one in its bucket.
  private var next: [Int32]
  /// Bits of a hash that are not asked for its bucket.
  private let shift: Int

  /// Ends the places of a bucket.
  private static let end: Int32 = -1

  init(_ hashes: [UInt64]) {
    self.hashes = hashes
    let bits = max(1, Int.bitWidth - hashes.count.leadingZeroBitCount)
    shift = UInt64.bitWidth - bits
    first = Array(repeating: Self.end, count: 1 << bits)
    next = Array(repeating: Self.end, count: hashes.count)
    for place in hashes.indices.reversed() {
      let bucket = bucket(of: hashes[place])
      next[place] = first[bucket]
      first[bucket] = Int32(place)
    }
  }

  /// Calls `body` with the places of a hash in order, with the first `limit` at most.
  @inline(__always)
  func forEachPlace(of hash: UInt64, limit: Int = .max, _ body: (Int) -> Void) {
    var rest = limit
    var place = first[bucket(of: hash)]
    while place != Self.end, rest > 0 {
      if hashes[Int(place)] == hash {
        body(Int(place))
        rest -= 1
      }
      place = next[Int(place)]
    }
  }

  func contains(_ hash: UInt64) -> Bool { count(of: hash, limit: 1) > 0 }

  /// How often a hash occurs; no more than `limit` are counted.
  func count(of hash: UInt64, limit: Int) -> Int {
    var count = 0
    forEachPlace(of: hash, limit: limit) { _ in count += 1 }
    return count
  }

  /// Multiplied, for the bits of a hash that is the least of many are not spread alone.
  @inline(__always)
  private func bucket(of hash: UInt64) -> Int {
    Int((hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
  }
}
