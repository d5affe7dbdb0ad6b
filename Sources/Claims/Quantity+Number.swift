extension Quantity {
  /// Whether the number is that of a year, `created in year`, and not a rate, `downloads per year`.
  public var isYear: Bool {
    let words = measure.lowercased().split(separator: " ")
    return zip([""] + words, words).contains { before, word in
      word == "year" && !spans.contains(before)
    }
  }

  /// The number as a reader writes it: thousands apart, but for a year; no needless decimals.
  public var number: String {
    guard let whole = Int(exactly: value) else { return "\(value)" }
    guard !isYear else { return "\(whole)" }
    let digits = Array(String(whole.magnitude))
    var text = whole < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }
}

/// Before “year”, these make it a span of time.
private let spans: Set<Substring> = ["a", "each", "every", "last", "one", "past", "per", "this"]
