/// Whether the lines of a run were broken to fit a width, or each is a paragraph of its own.
struct LineWrapping {
  /// Whether no line is longer than text is usually set.
  let isNarrow: Bool

  private let text: [UInt8]
  private let words: LineWords
  private let width: Int
  private let isWrapped: Bool

  init(of run: ArraySlice<TextLine>, in text: [UInt8], by words: LineWords) {
    self.text = text
    self.words = words
    width = run.map { Self.width(of: $0, in: text) }.max() ?? 0
    isNarrow = width <= 110
    guard run.count >= 2, 45...110 ~= width else {
      isWrapped = false
      return
    }
    var (breaks, forced, inSentence) = (0, 0, 0)
    for (line, next) in zip(run, run.dropFirst()) where ListBullet(of: next, in: text) == nil {
      breaks += 1
      if Self.isForced(line, next, width: width, in: text) { forced += 1 }
      if !Self.endsSentence(line, in: text) { inSentence += 1 }
    }
    let mostAreForced = breaks > 0 && forced * 4 >= breaks * 3 && inSentence * 2 >= breaks
    isWrapped = mostAreForced && (run.count > 2 || Self.looksLikeProse(run, in: text))
  }

  /// Returns whether `next` goes on the paragraph of `line`.
  func joins(_ line: TextLine, _ next: TextLine) -> Bool {
    isWrapped
      && (Self.isForced(line, next, width: width, in: text)
        || !HeadingSigns.areOn(line.range, of: text, by: words))
  }

  /// Returns whether the first word of `next` would not have fitted at the end of `line`.
  private static func isForced(
    _ line: TextLine, _ next: TextLine, width: Int, in text: [UInt8]
  ) -> Bool {
    let word = text[next.range].prefix { !$0.isWhiteSpace }
    return self.width(of: line, in: text) + 1 + word.count > width
  }

  /// Returns the width of a line in characters, near enough.
  private static func width(of line: TextLine, in text: [UInt8]) -> Int {
    guard line.range.count <= 440 else { return line.range.count }
    return line.indentation + text[line.range].count { !$0.isContinuation }
  }

  private static func endsSentence(_ line: TextLine, in text: [UInt8]) -> Bool {
    ".!?:".utf8.contains(text[line.range.upperBound - 1])
  }

  /// Returns whether two lines are more likely one sentence than a title and a line below it.
  private static func looksLikeProse(_ run: ArraySlice<TextLine>, in text: [UInt8]) -> Bool {
    guard let last = run.last else { return false }
    return text[last.range.lowerBound].isLowercase || endsSentence(last, in: text)
  }
}
