/// How deep the tags of a page are nested, before it is parsed.
enum HTMLNesting {
  /// Returns the offset of the first tag that opens one element too many, or `nil`.
  ///
  /// Elements that HTML closes by itself do not count, nor what stands in comments and scripts.
  static func offset(deeperThan limit: Int, in page: [UInt8]) -> Int? {
    var depth = 0
    var offset = 0
    while let tag = page[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = tag + 1
      guard offset < page.count else { return nil }
      if let end = endOfRawText(in: page, at: tag) {
        offset = end
      } else if page[offset] == UInt8(ascii: "/") {
        depth = max(0, depth - 1)
      } else if page[offset].isLetter, !isClosedImplicitly(page, at: offset) {
        depth += 1
        if depth > limit { return tag }
      }
    }
    return nil
  }

  /// Returns where the comment, script or style that begins at `tag` ends, so that only the tag
  /// which closes it is left to read.
  private static func endOfRawText(in page: [UInt8], at tag: Int) -> Int? {
    for (opening, closing) in [("<!--", "-->"), ("<script", "</script"), ("<style", "</style")]
    where page.hasIgnoringCase(opening, at: tag) {
      return end(of: closing, in: page, from: tag + opening.utf8.count) ?? page.count
    }
    return nil
  }

  private static func end(of closing: String, in page: [UInt8], from start: Int) -> Int? {
    var offset = start
    while let hit = page[min(offset, page.count)...].firstIndex(where: { $0 == closing.utf8.first })
    {
      if page.hasIgnoringCase(closing, at: hit) { return hit + closing.utf8.count }
      offset = hit + 1
    }
    return nil
  }

  private static func isClosedImplicitly(_ page: [UInt8], at start: Int) -> Bool {
    let name = page[start...].prefix(12).prefix { $0.isLetter || $0.isDigit }.map(\.lowercased)
    return closedImplicitly.contains(String(decoding: name, as: UTF8.self))
  }

  private static let closedImplicitly: Set<String> = [
    "a", "area", "base", "body", "br", "button", "col", "colgroup", "dd", "dt", "embed", "h1", "h2",
    "h3", "h4", "h5", "h6", "head", "hr", "html", "img", "input", "li", "link", "meta", "nobr",
    "optgroup", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th",
    "thead", "tr", "track", "wbr",
  ]
}
