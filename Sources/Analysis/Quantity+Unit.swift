import Claims

extension Quantity {
  /// The quantity in the base unit of its kind, bytes or seconds, where the quote writes a unit
  /// behind the number: 1 MB is more than 300 KB. Otherwise as it is.
  func inBaseUnit(of quote: String) -> Quantity {
    guard let unit = unit(in: quote) else { return self }
    return Quantity(measure: measure, value: value * unit.factor)
  }

  /// The number with the unit that the quote gives it: `300 KB`.
  func words(in quote: String) -> String {
    ([number] + [unit(in: quote)?.name].compactMap(\.self)).joined(separator: " ")
  }

  /// The unit that follows the number, unless the measure names one: “size in megabytes”.
  private func unit(in quote: String) -> Unit? {
    guard !measure.contains(" in "), !measure.contains(" per ") else { return nil }
    let digits = Int(exactly: value).map { String($0) } ?? String(value)
    var searched = Substring(quote)
    while let place = searched.firstRange(of: digits) {
      let rest = searched[place.upperBound...]
      let word = rest.drop { $0 == " " || $0 == "-" || $0 == "\u{A0}" }.prefix { $0.isLetter }
      let isWhole =
        place.lowerBound == quote.startIndex
        || !quote[quote.index(before: place.lowerBound)].isNumber
      if isWhole, let unit = Unit.all[word.lowercased()] { return unit }
      searched = rest
    }
    return nil
  }
}

/// A unit of size or of time.
private struct Unit {
  let name: String
  /// How many bytes or seconds it is.
  let factor: Double

  /// By every spelling, in small letters.
  static let all: [String: Unit] = [
    ("B", 1, "bytes byte"), ("KB", 1e3, "kb kib kilobytes kilobyte k"),
    ("MB", 1e6, "mb mib megabytes megabyte"), ("GB", 1e9, "gb gib gigabytes gigabyte"),
    ("TB", 1e12, "tb tib terabytes terabyte"), ("ns", 1e-9, "ns nanoseconds nanosecond"),
    ("µs", 1e-6, "µs us microseconds microsecond"), ("ms", 1e-3, "ms milliseconds millisecond"),
    ("s", 1, "s sec secs second seconds"), ("min", 60, "min mins minute minutes"),
    ("h", 3600, "h hour hours"), ("days", 86400, "day days"), ("weeks", 604_800, "week weeks"),
    ("months", 2_629_746, "month months"),
  ].reduce(into: [:]) { units, entry in
    for spelling in entry.2.split(separator: " ") {
      units[String(spelling)] = Unit(name: entry.0, factor: entry.1)
    }
  }
}
