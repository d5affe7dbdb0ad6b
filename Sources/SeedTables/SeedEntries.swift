/// The entries of a table so far, of which none may come twice.
public struct SeedEntries<Key: Hashable> {
  private var places: [Key: SeedPlace] = [:]

  /// Makes an empty list.
  public init() {}

  /// Notes the entry of a row.
  ///
  /// - Parameter name: What to call it in the message.
  /// - Throws: `SeedError` where it was noted before.
  public mutating func add(
    _ key: Key, named name: String, in row: SeedTable.Row
  ) throws(SeedError) {
    if let other = places.updateValue(row.place, forKey: key) {
      throw row.error("“\(name)” stands in \(other) already", "Keep one of the two lines.")
    }
  }
}
