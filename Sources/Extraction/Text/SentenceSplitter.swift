/// Cuts tokens into sentences.
enum SentenceSplitter {
  /// Tokens that a sentence may have, at most. Longer ones are tables or lists without full stops;
  /// what looks from clause to clause would take the square of their length.
  private static let longest = 400

  /// Returns the token ranges of the sentences, each with its closing sign.
  static func sentences(
    in tokens: [Token], _ bytes: Span<UInt8>, _ joints: Joints
  ) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices
    where index - start + 1 >= longest || endsSentence(index, tokens, bytes, joints) {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private static func endsSentence(
    _ index: Int, _ tokens: [Token], _ bytes: Span<UInt8>, _ joints: Joints
  ) -> Bool {
    let token = tokens[index]
    guard token.isSign else { return false }
    switch UInt8(truncatingIfNeeded: token.word) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): break
    default: return false
    }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    // "e.g. this", "Inc. was", "1 . 2": a sentence begins with a capital, a number, a sign or a name
    // such as gRPC, and something lies between it and the point.
    guard next.start > token.end || isGlued(index, tokens, bytes) else { return false }
    let mayBegin =
      !isLowerCase(bytes[next.start]) || (next.start..<next.end).contains { isCapital(bytes[$0]) }
    guard mayBegin else { return false }
    return !isAbbreviation(index, tokens, bytes, joints)
  }

  /// Whether a sentence begins right behind the point, as in text copied from tables: "needs.Python".
  private static func isGlued(_ index: Int, _ tokens: [Token], _ bytes: Span<UInt8>) -> Bool {
    let (word, next) = (index > 0 ? tokens[index - 1] : nil, tokens[index + 1])
    guard let word, !word.isSign, word.end - word.start > 1 else { return false }
    return next.isCapitalised && isLowerCase(bytes[word.end - 1])
      && next.end - next.start > 1
  }

  private static func isLowerCase(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }

  /// Whether the word before the point is an abbreviation that does not end a sentence.
  private static func isAbbreviation(
    _ index: Int, _ tokens: [Token], _ bytes: Span<UInt8>, _ joints: Joints
  ) -> Bool {
    guard index > 0 else { return false }
    let word = tokens[index - 1]
    guard !word.isSign else { return false }
    if word.end - word.start == 1 {
      // Where a text begins, a letter numbers an item, “a. Install it”; behind more words it ends a
      // sentence as any word does, “it is written in C”.
      return isLowerCase(bytes[word.start] | 32) && word.word != WordTable.unknown && index < 3
    }
    let classes = joints[word.word]
    return classes.contains(.abbreviation)
      || classes.contains(.counter) && tokens[index + 1].isNumber
  }
}
