/// A search for a sequence of bytes that takes one step for each byte, whatever the sequence and the
/// text are (Knuth, Morris and Pratt 1977).
struct ByteSearch {
  private let wanted: [UInt8]
  /// For each beginning of `wanted`, how long the longest shorter beginning is that it ends with.
  private let borders: [Int]

  /// Prepares to search for `wanted`; an empty sequence is nowhere.
  init(for wanted: [UInt8]) {
    self.wanted = wanted
    var borders = [Int](repeating: 0, count: wanted.count)
    var length = 0
    for index in wanted.indices.dropFirst() {
      while length > 0, wanted[index] != wanted[length] { length = borders[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  /// Hands over the places in `bytes`, the first one first, until `isEnough` says so of one.
  func forEachPlace(in bytes: [UInt8], until isEnough: (Range<Int>) -> Bool) {
    guard !wanted.isEmpty else { return }
    var length = 0
    for (index, byte) in bytes.enumerated() {
      while length > 0, byte != wanted[length] { length = borders[length - 1] }
      if byte == wanted[length] { length += 1 }
      guard length == wanted.count else { continue }
      if isEnough((index + 1 - length)..<(index + 1)) { return }
      length = borders[length - 1]
    }
  }
}
