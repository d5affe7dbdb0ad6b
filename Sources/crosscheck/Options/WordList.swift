import ArgumentParser

/// Words of an option that may be repeated: one, or several with commas between them, as with names.
struct WordList<Word: WordArgument>: ExpressibleByArgument {
  /// The values that are chosen.
  let words: [Word]

  /// Takes a list, none of whose words is unknown.
  init?(argument: String) {
    let words = argument.listed.map(Word.init(argument:))
    self.words = words.compactMap(\.self)
    guard self.words.count == words.count else { return nil }
  }

  static var allValueStrings: [String] { Word.allValueStrings }
}

extension String {
  /// The parts of a list with commas; what has none between them, even nothing, as it is.
  var listed: [String] {
    let list = split(separator: ",").map {
      String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    return list.isEmpty ? [self] : list
  }
}
