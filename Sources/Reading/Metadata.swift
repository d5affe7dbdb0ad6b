import Claims

/// What an article says of itself.
struct Metadata: Hashable {
  var title: String?
  var author: String?
  var publisher: String?
  var publishedOn: PartialDate?
  var canonicalAddress: String?

  /// Takes from `other` what is missing here.
  mutating func fill(from other: Metadata) {
    title = title ?? other.title
    author = author ?? other.author
    publisher = publisher ?? other.publisher
    publishedOn = publishedOn ?? other.publishedOn
    canonicalAddress = canonicalAddress ?? other.canonicalAddress
  }

  /// Takes author and date, where they are missing, from short lines in the first blocks:
  /// “By Jane Doe”, “Published on May 3, 2021”. A day of publication goes before one of update.
  mutating func fill(fromOpeningOf blocks: [Block], in text: [UInt8]) {
    let lines = blocks.prefix(12).filter { $0.kind != .code }
      .flatMap { text.lines(in: $0.utf8Range) }
    fill(fromLines: lines.filter { 1...120 ~= $0.range.count }.map { text.string($0.range) })
  }

  /// Takes author and date, where they are missing, from lines that may give them.
  mutating func fill(fromLines lines: [String]) {
    var updatedOn: PartialDate?
    for line in lines {
      author = author ?? Self.byline(in: line)
      guard let date = Self.datedLine(line) else { continue }
      if ["updated", "modified"].contains(where: { Self.isUpdate(line, $0) }) {
        updatedOn = updatedOn ?? date
      } else {
        publishedOn = publishedOn ?? date
      }
    }
    publishedOn = publishedOn ?? updatedOn
  }

  /// Returns whether a line says who wrote the article, when, or how long it takes to read.
  static func isStated(by line: String) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    let lowercased = line.lowercased()
    let labels = ["published on", "posted on", "updated on", "last updated", "read time"]
    return byline(in: line) != nil || datedLine(line) != nil
      || labels.contains { lowercased.hasPrefix($0) }
      || ["min read", "minute read", "minutes read"].contains { lowercased.hasSuffix($0) }
  }

  /// Makes an article of this description.
  func article(format: Article.Format, text: [UInt8], blocks: [Block]) -> Article {
    Article(
      title: title, author: author, publisher: publisher, publishedOn: publishedOn,
      canonicalAddress: canonicalAddress, format: format,
      text: String(decoding: text, as: UTF8.self), blocks: blocks)
  }

  /// Returns the author whom a line names, and nothing where it is a sentence that begins with “By”.
  private static func byline(in line: String) -> String? {
    let introductions = ["written by", "posted by", "published by", "by", "author", "authors"]
    let lowercased = line.lowercased()
    guard let introduction = introductions.first(where: { lowercased.hasPrefix($0) }) else {
      return nil
    }
    let rest = line.dropFirst(introduction.count)
    guard let separator = rest.first, " :\t".contains(separator) else { return nil }
    var names: [Substring] = []
    for word in rest.drop(while: { " :\t".contains($0) }).split(separator: " ") {
      let isParticle = ["and", "&", "de", "den", "der", "di", "la", "van", "von"].contains(word)
      guard isParticle || word.first?.isUppercase == true else {
        // “By Jane Doe on May 3” ends in a date, “By Friday we had …” goes on as a sentence.
        guard ["on", "|", "-", "–", "—", "·", "•"].contains(word) else { return nil }
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

  /// Returns a page's title without the name of the site at its end: “A or B? | Site”.
  ///
  /// Where the site's name is not known, up to three words behind the last bar or dash pass for it.
  static func titleWithoutSite(_ title: String, site: String? = nil) -> String {
    for separator in [" | ", " - ", " – ", " — ", " · ", " :: "] {
      let parts = title.components(separatedBy: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let head = parts.dropLast().joined(separator: separator)
      let isSite = site.map { last.lowercased() == $0.lowercased() } ?? false
      let couldBe =
        last.split(separator: " ").count <= 3 && head.split(separator: " ").count >= 3
        && !last.hasSuffix("?") && !last.hasSuffix("!")
      return isSite || couldBe ? head : title
    }
    return title
  }
}

extension String {
  /// Returns the parts between the occurrences of a separator.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
