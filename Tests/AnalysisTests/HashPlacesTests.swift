import Testing

@testable import Analysis

@Suite struct HashPlacesTests {
  @Test(
    arguments: [
      [], [7], [1, 2, 1, 1, .max, 0, 2], (0..<1_000).map { $0 % 10 },
      (0..<1_000).map { $0 << 40 },
    ] as [[UInt64]])
  func `finds every place of a hash in order`(hashes: [UInt64]) {
    let places = HashPlaces(hashes)
    for hash in Set(hashes + [5]) {
      let expected = hashes.indices.filter { hashes[$0] == hash }
      for limit in [1, 3, .max] {
        var found: [Int] = []
        places.forEachPlace(of: hash, limit: limit) { found.append($0) }
        #expect(found == Array(expected.prefix(limit)))
        #expect(places.count(of: hash, limit: limit) == min(limit, expected.count))
      }
    }
  }
}
