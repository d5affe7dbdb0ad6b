import Claims

/// Returns the date that a text gives in one of the usual spellings.
///
/// `3 May 2021`, `May 3rd, 2021`, `2021/05/03`, `3.5.2021` and time stamps are read; of `5/3/2021`,
/// which Americans and Europeans read differently, only the year. A year alone counts where it is
/// all that the text says.
public func publicationDate(in text: some StringProtocol) -> PartialDate? {
  let tokens = DateToken.tokens(of: text)
  for start in tokens.indices {
    if let date = date(of: tokens[start...]) { return date }
  }
  if tokens.count == 1, let year = tokens[0].year { return articleDate(year) }
  return nil
}

/// A number or a word of a spelled date.
private struct DateToken {
  /// The word in lower case, or the digits.
  let text: String
  /// The byte that follows, 0 at the end.
  let separator: UInt8

  var number: Int? { Int(text) }
  var year: Int? { text.utf8.count == 4 ? number.flatMap { 1990...2100 ~= $0 ? $0 : nil } : nil }
  var day: Int? { text.utf8.count <= 2 ? number.flatMap { 1...31 ~= $0 ? $0 : nil } : nil }
  var month: Int? {
    if let number { return text.utf8.count <= 2 && 1...12 ~= number ? number : nil }
    return monthName
  }
  /// The month that the word names, in full or by three letters or more.
  var monthName: Int? {
    guard text.utf8.count >= 3 else { return nil }
    return DateToken.months.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Returns the words and numbers, without `st`, `nd`, `rd`, `th` behind a number, and `of`.
  static func tokens(of text: some StringProtocol) -> [DateToken] {
    let bytes = Array(text.utf8)
    var tokens: [DateToken] = []
    var offset = 0
    while offset < bytes.count {
      let isSame: (UInt8) -> Bool = bytes[offset].isDigit ? { $0.isDigit } : { $0.isLetter }
      let end = bytes[offset...].firstIndex { !isSame($0) } ?? bytes.count
      guard end > offset else {
        offset += 1
        continue
      }
      let word = bytes.string(offset..<end).lowercased()
      if !["st", "nd", "rd", "th", "of"].contains(word) {
        tokens.append(DateToken(text: word, separator: end < bytes.count ? bytes[end] : 0))
      }
      offset = end
    }
    return tokens
  }
}

private func date(of tokens: ArraySlice<DateToken>) -> PartialDate? {
  let (first, second, third) = (
    tokens.first, tokens.dropFirst().first, tokens.dropFirst(2).first
  )
  guard let first else { return nil }
  if first.text.utf8.count == 8, let number = first.number {
    return articleDate(number / 10_000, number / 100 % 100, number % 100)
  }
  guard let second else { return nil }
  if let year = first.year, let month = second.month, second.number != nil,
    "-/.".utf8.contains(first.separator)
  {
    let day = first.separator == second.separator ? third?.day : nil
    return articleDate(year, month, day)
  }
  if let month = first.monthName {
    if let day = second.day, let year = third?.year { return articleDate(year, month, day) }
    return second.year.flatMap { articleDate($0, month) }
  }
  guard let day = first.day, let year = third?.year else { return nil }
  if let month = second.monthName { return articleDate(year, month, day) }
  guard let other = second.day, first.separator == second.separator else { return nil }
  switch first.separator {
  case UInt8(ascii: "."): return articleDate(year, other, day)
  case UInt8(ascii: "/") where day > 12: return articleDate(year, other, day)
  case UInt8(ascii: "/") where other > 12: return articleDate(year, day, other)
  case UInt8(ascii: "/"): return articleDate(year)
  default: return nil
  }
}

/// Returns a date on which an article may be published, `nil` where the calendar has no such day.
private func articleDate(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> PartialDate? {
  1990...2100 ~= year ? PartialDate(year, month, day) : nil
}
