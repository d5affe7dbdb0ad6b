extension Page {
  /// Breaks a text into lines, with the words that touch `ranges` (in UTF-8 bytes of the text) in
  /// colour.
  public func highlighted(
    _ text: String, at ranges: [Range<Int>], indentedBy indentation: Int = 0
  ) -> [String] {
    let bytes = Array(text.utf8)
    var position = 0
    return wrapped(text, to: width - indentation).map { line in
      let words = line.split(separator: " ").map { word in
        // Between two words of a line stand the blanks and control characters of the text.
        while position < bytes.count, bytes[position] != word.utf8.first { position += 1 }
        let place = position..<position + word.utf8.count
        position = place.upperBound
        let isMarked = ranges.contains { $0.overlaps(place) }
        return style.paint(String(word), isMarked ? .highlight : .plain)
      }
      return String(repeating: " ", count: indentation) + words.joined(separator: " ")
    }
  }
}
