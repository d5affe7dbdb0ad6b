/// Weights by feature key: an open-addressing table, for a look-up is all that it ever does.
struct WeightTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 8)
  private var weights: [Float] = Array(repeating: 0, count: 1 << 8)
  private var count = 0

  /// The weight of a feature, 0 for one without.
  @inline(__always)
  subscript(key: UInt64) -> Float {
    var slot = Int(truncatingIfNeeded: key >> 32) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return weights[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }

  mutating func insert(_ key: UInt64, _ weight: Float) {
    if (count + 1) * 2 > keys.count { grow() }
    place(key, weight)
    count += 1
  }

  private mutating func grow() {
    let old = zip(keys, weights).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    weights = Array(repeating: 0, count: keys.count)
    for (key, weight) in old { place(key, weight) }
  }

  private mutating func place(_ key: UInt64, _ weight: Float) {
    var slot = Int(truncatingIfNeeded: key >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    weights[slot] = weight
  }
}
