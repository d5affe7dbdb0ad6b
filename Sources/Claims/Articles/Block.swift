/// A part of an article that stands by itself: a heading, a paragraph, an item, a row.
public struct Block: Hashable, Sendable {
  /// What the part is.
  public enum Kind: Hashable, Sendable {
    /// A heading, 1 for the outermost level to 6.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// One item of a list, 1 for the outermost list and deeper ones above it.
    case listItem(depth: Int)
    /// A row of a table. Its cells are in `Block.cells`; the first row may hold the column heads.
    case tableRow(isHeader: Bool)
    /// Somebody else's words.
    case quotation
    /// Program text: it is kept, but claims nothing.
    case code
  }

  /// What the part is.
  public let kind: Kind
  /// Where it lies, in UTF-8 bytes of the article's text.
  public let utf8Range: Range<Int>
  /// Bytes inside `utf8Range` that are markup or an address and not words, in order.
  public let markup: [Range<Int>]
  /// The cells of a table row, in UTF-8 bytes of the article's text; empty for other kinds.
  public let cells: [Range<Int>]
  /// How far each of the cells reaches; empty where each has one place.
  public let spans: [CellSpan]

  /// Makes a block.
  public init(
    _ kind: Kind, _ utf8Range: Range<Int>, markup: [Range<Int>] = [], cells: [Range<Int>] = [],
    spans: [CellSpan] = []
  ) {
    self.kind = kind
    self.utf8Range = utf8Range
    self.markup = markup
    self.cells = cells
    self.spans = spans
  }
}
