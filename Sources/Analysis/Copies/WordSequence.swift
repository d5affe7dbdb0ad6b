/// The words of a text as numbers that ignore case, and where they stand.
struct WordSequence {
  /// One hash per word (`wordHash`).
  private(set) var hashes: [UInt64] = []
  /// Where each word lies, in UTF-8 bytes.
  private(set) var ranges: [Range<Int>] = []

  init(_ text: String, in parts: [Range<Int>]? = nil) {
    let bytes = text.utf8Span.span
    for part in parts ?? [0..<bytes.count] {
      forEachWord(in: bytes, within: part) { range, hash in
        hashes.append(hash)
        ranges.append(range)
      }
    }
  }

  /// The hash of every run of `length` words (Rabin–Karp), none where there are fewer.
  func rollingHashes(of length: Int) -> [UInt64] {
    guard hashes.count >= length else { return [] }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let leaving = (1..<length).reduce(1 as UInt64) { power, _ in power &* base }
    var rolling = hashes[..<length].reduce(0 as UInt64) { $0 &* base &+ $1 }
    var result = [mixed(rolling)]
    result.reserveCapacity(hashes.count - length + 1)
    for next in length..<hashes.count {
      rolling = (rolling &- hashes[next - length] &* leaving) &* base &+ hashes[next]
      result.append(mixed(rolling))
    }
    return result
  }

  /// Spreads every bit over all (the finaliser of SplitMix64), so that the least hash of a window
  /// is any of them with the same chance.
  private func mixed(_ hash: UInt64) -> UInt64 {
    var mixed = hash
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
