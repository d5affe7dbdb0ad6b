/// What a person typed, as a full text query that cannot fail.
///
/// Every word becomes a phrase, so that none is taken for an operator: `Node.js` finds “node”
/// before “js”, and `AND` finds “and”. Words between double quotes are one phrase.
struct SearchQuery {
  /// The query in the language of FTS5, or `nil` where nothing is left to search for.
  let match: String?

  init(_ typed: String) {
    // Scalar by scalar: a quotation mark with a combining mark behind it is another character, and
    // would still end the phrase.
    let parts = typed.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    var phrases: [Substring.UnicodeScalarView] = []
    for (index, part) in parts.enumerated() {
      let isQuoted = index % 2 == 1 && index < parts.count - 1
      phrases += isQuoted ? [part] : part.split(whereSeparator: \.properties.isWhitespace)
    }
    // FTS5 reads a zero byte as the end of the query, and words need a letter, a digit, + or #.
    let searchable = phrases.map { phrase in
      phrase.filter { $0 != "\0" && !PlacelessSigns.scalars.contains($0) }
    }.filter { phrase in
      phrase.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "+" || $0 == "#"
      }
    }
    match =
      searchable.isEmpty
      ? nil : searchable.map { "\"\(Substring($0))\"" }.joined(separator: " ")
  }
}
