extension Token {
  /// Whether it is “and” or “or”.
  var isConjunction: Bool { isWord(.and) || isWord(.or) }

  /// Whether it parts the members of a list.
  var joinsList: Bool {
    isConjunction || isWord(.nor) || isSign(",") || isSign("&") || isSign("/")
  }
}

extension Scan {
  /// Whether nothing lies among some tokens but what parts the members of a list.
  func isList(_ gap: Range<Int>) -> Bool { gap.allSatisfy { tokens[$0].joinsList } }
}
