import Claims
import SeedTables

extension Quantity {
  /// The quantity in the base unit of its kind, bytes or seconds, where the quote writes a unit
  /// behind the number: 1 MB is more than 300 KB. Otherwise as it is.
  func inBaseUnit(of quote: String, by phrasebook: Phrasebook) -> Quantity {
    guard let unit = unit(in: quote, by: phrasebook) else { return self }
    return Quantity(measure: measure, value: value * unit.factor)
  }

  /// The number with the unit that the quote gives it: `300 KB`.
  func words(in quote: String, by phrasebook: Phrasebook) -> String {
    ([number] + [unit(in: quote, by: phrasebook)?.name].compactMap(\.self)).joined(separator: " ")
  }

  /// The unit that follows the number, unless the measure names one: “size in megabytes”.
  private func unit(in quote: String, by phrasebook: Phrasebook) -> Unit? {
    guard !measure.contains(" in "), !measure.contains(" per ") else { return nil }
    let digits = Int(exactly: value).map { String($0) } ?? String(value)
    var searched = Substring(quote)
    while let place = searched.firstRange(of: digits) {
      let rest = searched[place.upperBound...]
      let word = rest.drop { $0 == " " || $0 == "-" || $0 == "\u{A0}" }.prefix { $0.isLetter }
      let isWhole =
        place.lowerBound == quote.startIndex
        || !quote[quote.index(before: place.lowerBound)].isNumber
      if isWhole, let unit = phrasebook.units[word.lowercased()] { return unit }
      searched = rest
    }
    return nil
  }
}
