extension ClauseContext {
  /// Reads the number that stands before a token, at most four words away: `1.3 million`, `350,000`,
  /// `over 2k`, `two million`.
  ///
  /// - Returns: The number in units of one and the tokens that write it; `nil` where it is beyond all
  ///   numbers.
  func number(before token: Int) -> (value: Double, tokens: Range<Int>)? {
    let lower = max(clause.tokens.lowerBound, token - 5)
    for index in (lower..<max(lower, token)).reversed() {
      let factor = lexicon.numbers.multipliers[scan.tokens[index + 1].word]
      if scan.tokens[index].isNumber {
        guard let digits = Double(digits(at: index)) else { return nil }
        let value = digits * (factor ?? 1)
        return value.isFinite ? (value, index..<token) : nil
      }
      // "Two" alone may count anything; "two million" is a number.
      if let factor, let numeral = lexicon.numbers.numerals[scan.tokens[index].word] {
        return (numeral * factor, index..<token)
      }
    }
    return nil
  }

  /// The number at a token, in digits or in words up to ten.
  func numeral(at token: Int) -> Double? {
    scan.tokens[token].isNumber
      ? Double(digits(at: token)) : lexicon.numbers.numerals[scan.tokens[token].word]
  }

  /// Whether a number stands at a token of the clause.
  func isNumber(at token: Int) -> Bool {
    clause.tokens.contains(token) && scan.tokens[token].isNumber
  }

  /// Whether a phrase counts what comes anew in some time, or a share, not what there is: “500 new
  /// packages a day”, “88 percent of their servers”.
  func isRate(_ phrase: Int, from number: Int) -> Bool {
    let behind =
      tokens(phrase).upperBound..<min(clause.tokens.upperBound, tokens(phrase).upperBound + 6)
    return [number..<tokens(phrase).lowerBound, behind].joined().contains {
      scan.has(.rate, at: $0) || scan.tokens[$0].isSign("%")
    }
  }

  /// The whole number at a token.
  func wholeNumber(at token: Int) -> Int? { Int(digits(at: token)) }

  /// The digits of a number token without the commas that group them.
  private func digits(at token: Int) -> String {
    let token = scan.tokens[token]
    return String(
      decoding: text[token.start..<token.end].filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
  }
}
