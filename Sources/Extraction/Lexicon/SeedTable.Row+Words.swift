import SeedTables

extension SeedTable.Row {
  /// A column that holds a single word.
  ///
  /// - Throws: `SeedError` where there are several.
  func word(_ index: Int) throws(SeedError) -> [UInt8] {
    guard !bytes(index).contains(UInt8(ascii: " ")) else {
      throw error("“\(self[index])” is more than one word", "Write a single one.")
    }
    return Array(bytes(index))
  }
}
