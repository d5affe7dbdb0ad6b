import Claims

/// A block of a web page before it has its place in the text.
struct PagePiece {
  let kind: Block.Kind
  /// Its words, white space collapsed where it is no code.
  let words: [UInt8]
  /// The cells of a table row, in bytes of `words`.
  let cells: [Range<Int>]
  /// How far the cells reach; empty where each has one place.
  let spans: [CellSpan]
  /// How many bytes are links to other pages.
  let linkedBytes: Int
  /// Whether a picture stands right before it.
  let followsPicture: Bool

  var isHeading: Bool { if case .heading = kind { true } else { false } }
  var isListItem: Bool { if case .listItem = kind { true } else { false } }
}

extension [PagePiece] {
  /// Joins the pieces with blank lines, and says where each of them then lies.
  func joined() -> (text: [UInt8], blocks: [Block]) {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for piece in self {
      if !text.isEmpty { text += [.lineFeed, .lineFeed] }
      let start = text.count
      text += piece.words
      blocks.append(
        Block(
          piece.kind, start..<text.count,
          cells: piece.cells.map { $0.lowerBound + start..<$0.upperBound + start },
          spans: piece.spans))
    }
    return (text, blocks)
  }
}
