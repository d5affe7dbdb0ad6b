/// Values by keys that are hashes already: an open-addressing table, for a look-up is all that it ever
/// does, and a dictionary would hash the key once more.
struct KeyTable<Value: Sendable>: Sendable {
  private let absent: Value
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 8)
  private var values: [Value]
  private var count = 0

  /// Makes an empty table.
  ///
  /// - Parameter absent: The value of a key that is not in it.
  init(absent: Value) {
    self.absent = absent
    values = Array(repeating: absent, count: keys.count)
  }

  /// The value of a key.
  @inline(__always)
  subscript(key: UInt64) -> Value {
    var slot = Int(truncatingIfNeeded: key >> 32) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return absent
  }

  mutating func insert(_ key: UInt64, _ value: Value) {
    if (count + 1) * 2 > keys.count { grow() }
    place(key, value)
    count += 1
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: absent, count: keys.count)
    for (key, value) in old { place(key, value) }
  }

  private mutating func place(_ key: UInt64, _ value: Value) {
    var slot = Int(truncatingIfNeeded: key >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }
}
