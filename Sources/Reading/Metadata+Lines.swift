import Claims

extension Metadata {
  /// A longer line is a sentence, whatever its words.
  private static let longestLine = 120

  /// Takes author and date, where they are missing, from short lines in the first blocks:
  /// “By Jane Doe”, “Published on May 3, 2021”. A day of publication goes before one of update.
  mutating func fill(fromOpeningOf blocks: [Block], in text: [UInt8], by words: LineWords) {
    let lines = blocks.prefix(12).filter { $0.kind != .code }
      .flatMap { text.lines(in: $0.utf8Range) }
    fill(
      fromLines: lines.filter { 1...Self.longestLine ~= $0.range.count }
        .map { text.string($0.range) }, by: words)
  }

  /// Takes author and date, where they are missing, from lines that may give them.
  mutating func fill(fromLines lines: [String], by words: LineWords) {
    var updatedOn: PartialDate?
    for line in lines {
      author = author ?? Self.byline(in: line, by: words)
      guard let date = Self.datedLine(line) else { continue }
      if words[.update].contains(where: { Self.isUpdate(line, $0) }) {
        updatedOn = updatedOn ?? date
      } else {
        publishedOn = publishedOn ?? date
      }
    }
    publishedOn = publishedOn ?? updatedOn
  }

  /// Returns whether a line says who wrote the article, when, or how long it takes to read.
  static func isStated(by line: String, knowing words: LineWords) -> Bool {
    guard line.utf8.count <= longestLine else { return false }
    let lowercased = line.lowercased()
    return byline(in: line, by: words) != nil || datedLine(line) != nil
      || words[.detail].contains(where: lowercased.hasPrefix)
      || words[.detailBehind].contains(where: lowercased.hasSuffix)
  }

  /// Returns the author whom a line names, and nothing where it is a sentence that begins with “By”.
  private static func byline(in line: String, by words: LineWords) -> String? {
    let lowercased = line.lowercased()
    // Of “author” and “authors” the longer one.
    let introduction = words[.byline].filter(lowercased.hasPrefix).max { $0.count < $1.count }
    guard let introduction else { return nil }
    let rest = line.dropFirst(introduction.count)
    guard let separator = rest.first, " :\t".contains(separator) else { return nil }
    var names: [Substring] = []
    for word in rest.drop(while: { " :\t".contains($0) }).split(separator: " ") {
      guard isOfName(word, by: words) else {
        // “By Jane Doe on May 3” ends in a date, “By Friday we had …” goes on as a sentence.
        guard
          words[.behindName].contains(String(word)) || word.count == 1 && "|-–—·•".contains(word)
        else { return nil }
        break
      }
      names.append(word)
      if word.hasSuffix(",") { break }
    }
    guard 1...6 ~= names.count else { return nil }
    var name = names.joined(separator: " ")
    while let last = name.last, ",;|".contains(last) { name.removeLast() }
    return name.hasSuffix(".") || name.isEmpty ? nil : name
  }

  private static func isOfName(_ word: Substring, by words: LineWords) -> Bool {
    word == "&" || words[.particle].contains(String(word)) || word.first?.isUppercase == true
  }

  /// Returns whether a line says “updated” and does not give a day before that.
  private static func isUpdate(_ line: String, _ word: String) -> Bool {
    guard let place = line.lowercased().firstRange(of: word) else { return false }
    return publicationDate(in: line.lowercased()[..<place.lowerBound]) == nil
  }

  /// Returns the day or month that a line gives, where it says little else.
  private static func datedLine(_ line: String) -> PartialDate? {
    guard line.split(separator: " ").count <= 10, !line.hasSuffix("."),
      let date = publicationDate(in: line), date.month != nil
    else { return nil }
    return date
  }
}
