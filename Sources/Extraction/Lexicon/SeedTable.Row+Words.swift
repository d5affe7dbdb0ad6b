import Claims
import SeedTables

extension SeedTable.Row {
  /// A column that names a class of words.
  ///
  /// - Throws: `SeedError` for an unknown name.
  func named<Class>(_ index: Int, in classes: [String: Class]) throws(SeedError) -> Class {
    if let known = classes[self[index]] { return known }
    let names = classes.keys.sorted()
    throw error(
      "unknown class “\(self[index])”",
      nearest(self[index], among: names).map { "Did you mean “\($0)”?" }
        ?? "There are \(names.joined(separator: ", ")).")
  }

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
