/// A part of a plain text that stands by itself, before it is known which parts are headings.
struct PlainTextPiece {
  enum Kind: Hashable {
    case paragraph
    case listItem(depth: Int)
    case tableRow(isHeader: Bool)
    case code
  }

  var kind: Kind
  /// The words, without bullet or number.
  var range: Range<Int>
  var cells: [Range<Int>] = []
  /// Whether a number stood before it.
  var isNumbered = false
  /// The sign that a rule below it is drawn of.
  var underline: UInt8?
  /// The level of the heading that markup or the size of its letters says it is.
  var headingLevel: Int?
  /// Whether a blank line stands before it.
  var followsBlankLine = false
  /// Whether it stands in a block of short lines that are no sentences: a table or a menu that lost
  /// its layout when it was copied.
  var isFlattened = false
}
