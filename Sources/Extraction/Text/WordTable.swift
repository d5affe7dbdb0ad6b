import Claims

/// Every word that some lexicon knows, by number: comparing words is then comparing integers.
///
/// A hash table with open addressing over the lower-case bytes of the words. Looking up a word of the
/// text neither allocates nor builds a `String`.
struct WordTable: Sendable {
  typealias ID = Int32

  /// The number of all words that no lexicon knows.
  static let unknown: ID = 0

  /// Numbers below this one belong to the ASCII signs, each its own code.
  static let firstWord: ID = 128

  private var slots: [ID] = Array(repeating: 0, count: 1 << 10)
  private var hashes: [UInt64] = []
  private var bounds: [Range<Int>] = []
  private var bytes: [UInt8] = []

  /// Makes a table that knows the little words.
  init() {
    for word in LittleWord.allCases { _ = intern(Array(word.rawValue.utf8)) }
  }

  /// The number of an ASCII sign; the long dash goes by `-`.
  static func sign(_ sign: Character) -> ID { ID(sign.asciiValue ?? 0) }

  /// Returns the number of a lower-case word, `unknown` where no lexicon has it.
  ///
  /// - Parameter hash: That of the word (`FNV1a`), which whoever reads it byte by byte has at hand.
  @inline(__always)
  func id(hash: UInt64, word: Span<UInt8>) -> ID {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot] - Self.firstWord)
      if hashes[index] == hash, equals(bounds[index], word) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return Self.unknown
  }

  /// Returns the number of a lower-case word, giving it one where it is new.
  mutating func intern(_ word: [UInt8]) -> ID {
    let hash = FNV1a(of: word).value
    let known = id(hash: hash, word: word.span)
    guard known == Self.unknown else { return known }
    if (hashes.count + 1) * 2 > slots.count { grow() }
    let new = Self.firstWord + ID(hashes.count)
    hashes.append(hash)
    bounds.append(bytes.count..<bytes.count + word.count)
    bytes += word
    place(new, hash: hash)
    return new
  }

  private func equals(_ range: Range<Int>, _ word: Span<UInt8>) -> Bool {
    guard range.count == word.count else { return false }
    for offset in 0..<word.count where bytes[range.lowerBound + offset] != word[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for index in hashes.indices { place(Self.firstWord + ID(index), hash: hashes[index]) }
  }

  private mutating func place(_ id: ID, hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }
}
