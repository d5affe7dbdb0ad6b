import Claims

/// Tells which pieces of a plain text are headings, and of which level.
struct PlainTextHeadings {
  /// The words of the first heading, where it can be the title of the article.
  let title: String?
  /// The pieces, headings among them.
  let blocks: [Block]

  init(among pieces: [PlainTextPiece], in text: [UInt8], by words: LineWords) {
    let isHeading = Self.headings(among: pieces, in: text, by: words)
    let underlines = Self.underlines(of: pieces)
    var levels = HeadingLevels(
      of: pieces.indices.filter { isHeading[$0] }.map { text.string(pieces[$0].range) })
    let opening = Self.opening(of: pieces, in: text).first { isHeading[$0] }
    title = opening.map { text.string(pieces[$0].range) }.flatMap {
      HeadingLevels.isSectionName($0, by: words) ? nil : $0
    }
    levels.title = title
    blocks = pieces.indices.map { index in
      let piece = pieces[index]
      guard isHeading[index] else {
        levels.passText()
        return Block(Block.Kind(piece.kind), piece.range, cells: piece.cells)
      }
      let guessed = levels.level(of: text.string(piece.range), isNumbered: piece.isNumbered)
      let drawn = piece.underline.flatMap { underlines.firstIndex(of: $0) }.map { min($0 + 1, 6) }
      return Block(.heading(level: piece.headingLevel ?? drawn ?? guessed), piece.range)
    }
  }

  /// Returns the signs that headings are underlined with, the outermost first as reStructuredText has
  /// it: in order of appearance. One sign alone tells no level.
  private static func underlines(of pieces: [PlainTextPiece]) -> [UInt8] {
    var signs: [UInt8] = []
    for sign in pieces.lazy.compactMap(\.underline) where !signs.contains(sign) {
      signs.append(sign)
    }
    return signs.count > 1 ? signs : []
  }

  /// Returns the first few pieces, up to the first that ends like a sentence of the text.
  private static func opening(of pieces: [PlainTextPiece], in text: [UInt8]) -> Range<Int> {
    let end = pieces.firstIndex { ".!".utf8.contains(text[$0.range.upperBound - 1]) }
    return 0..<Swift.min(5, end ?? pieces.count)
  }

  /// Returns for every piece whether it is a heading.
  private static func headings(
    among pieces: [PlainTextPiece], in text: [UInt8], by words: LineWords
  ) -> [Bool] {
    let isCandidate = pieces.indices.map {
      Self.isCandidate($0, among: pieces, in: text, by: words)
    }
    var isHeading = pieces.map(\.isMarkedHeading)
    var start = 0
    while start < pieces.count {
      guard isCandidate[start] else {
        start += 1
        continue
      }
      let end = isCandidate[start...].firstIndex(of: false) ?? pieces.count
      for index in headings(in: start..<end, of: pieces) { isHeading[index] = true }
      start = end
    }
    return isHeading
  }

  /// Returns the headings of a run of short lines: all of a few, of many only the last after a blank
  /// line, since many short lines are a menu; none where no longer text follows.
  private static func headings(
    in run: Range<Int>, of pieces: [PlainTextPiece]
  ) -> Range<Int> {
    guard run.upperBound < pieces.count else { return run.prefix(run.lowerBound == 0 ? 1 : 0) }
    let (last, next) = (pieces[run.upperBound - 1], pieces[run.upperBound])
    guard
      next.kind != .paragraph || next.isFlattened || next.range.count > max(last.range.count, 30)
    else {
      return run.prefix(run.lowerBound == 0 ? 1 : 0)
    }
    if run.count <= 3 { return run }
    if run.lowerBound == 0 { return run.prefix(1) }
    let lastPart = run.last { pieces[$0].followsBlankLine } ?? run.lowerBound
    return run.upperBound - lastPart <= 2 ? lastPart..<run.upperBound : run.prefix(0)
  }

  private static func isCandidate(
    _ index: Int, among pieces: [PlainTextPiece], in text: [UInt8], by words: LineWords
  ) -> Bool {
    let piece = pieces[index]
    if piece.isMarkedHeading { return true }
    guard !piece.isFlattened else { return false }
    let line = text.string(piece.range.prefix(121))
    guard !Metadata.isStated(by: line, knowing: words) else { return false }
    switch piece.kind {
    case .tableRow, .code: return false
    case .listItem:
      // “3. Performance” over a paragraph heads a section, among its like it is an item.
      guard piece.isNumbered, piece.followsBlankLine, index + 1 < pieces.count,
        pieces[index + 1].followsBlankLine, pieces[index + 1].kind == .paragraph
      else { return false }
    case .paragraph: break
    }
    return HeadingSigns.areOn(piece.range, of: text, by: words)
  }
}

extension PlainTextPiece {
  /// Whether markup says that it is a heading.
  fileprivate var isMarkedHeading: Bool { underline != nil || headingLevel != nil }
}

extension Block.Kind {
  fileprivate init(_ kind: PlainTextPiece.Kind) {
    switch kind {
    case .paragraph: self = .paragraph
    case .listItem(let depth): self = .listItem(depth: depth)
    case .tableRow(let isHeader): self = .tableRow(isHeader: isHeader)
    case .code: self = .code
    }
  }
}

extension Range<Int> {
  fileprivate func prefix(_ length: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + length)
  }
}
