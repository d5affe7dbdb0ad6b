extension Quantity {
  /// The number as a reader writes it: thousands apart, but for a year; no needless decimals.
  public var number: String {
    guard let whole = Int(exactly: value) else { return "\(value)" }
    guard !measure.hasSuffix("year") else { return "\(whole)" }
    let digits = Array(String(whole.magnitude))
    var text = whole < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }
}
