import Testing

@testable import Analysis

@Suite struct WinnowingTests {
  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 500])
  func `gives few fingerprints, in order, for texts of any length`(count: Int) {
    let text = (0..<count).map { "word\($0)" }.joined(separator: " ")
    let positions = Winnowing().fingerprints(of: text).map(\.position)
    #expect(positions.isEmpty == (count < 8))
    #expect(positions == positions.sorted())
    #expect(positions.count <= 1 + count / 3)
  }

  @Test func `shares a fingerprint wherever fifteen words are shared`() {
    let shared = (0..<15).map { "shared\($0)" }.joined(separator: " ")
    for lead in 0..<20 {
      let a = String(repeating: "one ", count: lead) + shared + " left side goes on from here"
      let b = "quite another opening " + shared + String(repeating: " two", count: lead)
      let common = Set(Winnowing().fingerprints(of: a).map(\.hash))
        .intersection(Winnowing().fingerprints(of: b).map(\.hash))
      #expect(!common.isEmpty)
    }
  }

  @Test(arguments: [
    ("Don’t panic — it works", "don't PANIC, it works"),
    ("one\u{00A0}two three four", "one two «three» four"),
  ])
  func `ignores case, punctuation and white space`(a: String, b: String) {
    let winnowing = Winnowing(wordsPerFingerprint: 2, window: 1)
    #expect(
      winnowing.fingerprints(of: a).map(\.hash) == winnowing.fingerprints(of: b).map(\.hash))
    #expect(!winnowing.fingerprints(of: a).isEmpty)
  }

  @Test func `gives the same hash on every machine`() {
    let fingerprints = Winnowing(wordsPerFingerprint: 1, window: 1).fingerprints(of: "a b")
    #expect(fingerprints.map(\.position) == [0, 2])
    #expect(fingerprints.map(\.hash) == expectedHashes)
  }

  @Test func `leaves few fingerprints of one word said over and over`() {
    let text = String(repeating: "word ", count: 1_000)
    #expect(Winnowing().fingerprints(of: text).count <= 1_000 / 8)
  }

  @Test(arguments: [(0, 0), (-1, 3), (1, -1)])
  func `takes numbers below one for one`(words: Int, window: Int) {
    let winnowing = Winnowing(wordsPerFingerprint: words, window: window)
    #expect(winnowing.fingerprints(of: "a b c").count >= 1)
  }
}

/// SplitMix64's finaliser over the FNV-1a hashes of “a” and “b”.
private let expectedHashes: [Int64] = [198_367_012_849_983_736, 4_482_684_837_372_322_821]

extension Winnowing {
  fileprivate func fingerprints(of text: String) -> [Fingerprint] {
    fingerprints(of: WordSequence(text))
  }
}
