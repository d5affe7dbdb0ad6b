import Claims

/// Where fingerprints stand in which articles.
public struct FingerprintPlaces: Sendable {
  /// A place in an article.
  public struct Place: Hashable, Sendable {
    /// The article.
    public let article: Source.ID
    /// Where the words of the fingerprint begin in it; the unit is the finder's own.
    public let position: Int
  }

  /// All places; those of one fingerprint stand together.
  let places: [Place]
  /// Which of them are those of a fingerprint, by its hash.
  let ranges: [Int64: Range<Int>]

  /// The places of a fingerprint, in order of the articles' numbers.
  public subscript(hash: Int64) -> ArraySlice<Place> { places[ranges[hash] ?? 0..<0] }
}
