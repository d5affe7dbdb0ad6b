import CCmark
import Foundation
import Synchronization

/// A parsed Markdown text (CommonMark with GitHub's tables, strikethrough, autolinks, task lists, footnotes).
final class MarkdownTree {
  private let root: OpaquePointer?

  /// Parses Markdown.
  init(of text: ArraySlice<UInt8>) {
    root = Self.parser.withLock { _ in Self.parse(text) }
  }

  /// Whether text between two blank lines has more marks of emphasis than any paragraph of an article:
  /// the time that cmark-gfm takes for them grows with their square.
  static func hasEndlessEmphasis(_ text: [UInt8]) -> Bool {
    var (marks, isBlank) = (0, true)
    for byte in text {
      if byte == .lineFeed {
        if isBlank { marks = 0 }
        isBlank = true
      } else if !byte.isWhiteSpace {
        isBlank = false
        if "*_~".utf8.contains(byte) { marks += 1 }
      }
      if marks > 100_000 { return true }
    }
    return false
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// Visits every node on entering and on leaving it, in document order and without recursion.
  func visit(_ body: (_ node: MarkdownNode, _ isEntering: Bool) -> Void) {
    guard let root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      body(MarkdownNode(pointer: node), event == CMARK_EVENT_ENTER)
    }
  }

  // cmark-gfm keeps the special characters of its extensions in global tables while it parses, so
  // that two parsers at once would disturb each other.
  private static let parser = Mutex(())

  private static func parse(_ text: ArraySlice<UInt8>) -> OpaquePointer? {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES) else {
      return nil
    }
    defer { cmark_parser_free(parser) }
    let tables = hasEndlessRow(text) ? [] : ["table"]
    for name in tables + ["strikethrough", "autolink", "tasklist"] {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    text.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return cmark_parser_finish(parser)
  }

  /// Whether a line has more bars than any table of an article has columns: the time that cmark-gfm
  /// takes for a row grows with their square.
  private static func hasEndlessRow(_ text: ArraySlice<UInt8>) -> Bool {
    var bars = 0
    for byte in text {
      if byte == .lineFeed { bars = 0 }
      if byte == UInt8(ascii: "|") { bars += 1 }
      if bars > 1000 { return true }
    }
    return false
  }
}

/// A node of a Markdown tree; it lives as long as its tree.
struct MarkdownNode {
  /// What a node is, as far as reading cares.
  enum Kind {
    case heading, paragraph, blockQuote, list, codeBlock, tableHeader, tableRow
    case htmlBlock, footnote
    case text, codeSpan, htmlSpan, link, image, strong, emphasis, strikethrough
    case other
  }

  fileprivate let pointer: OpaquePointer

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .htmlSpan
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    default: extensionKind
    }
  }

  /// The first line, from 1, and its first byte, from 1; 0 where cmark does not know.
  var start: (line: Int, column: Int) {
    (Int(cmark_node_get_start_line(pointer)), Int(cmark_node_get_start_column(pointer)))
  }

  /// The last line, from 1, and its last byte, from 1.
  var end: (line: Int, column: Int) {
    (Int(cmark_node_get_end_line(pointer)), Int(cmark_node_get_end_column(pointer)))
  }

  /// The line of the head row, where a row is one.
  ///
  /// cmark puts the heads of a table that ends a paragraph on the first line of that. They stand above the
  /// bars and hyphens, which are the line before the next row, or the last one of the table.
  var headLine: Int {
    guard let table = cmark_node_parent(pointer) else { return start.line }
    let next = cmark_node_next(pointer).map { Int(cmark_node_get_start_line($0)) - 1 }
    return max(start.line, (next ?? Int(cmark_node_get_end_line(table))) - 1)
  }

  /// The head row of the table that ends a paragraph, of whose place cmark then says nothing.
  var headRowBelow: MarkdownNode? {
    guard start.line == 0, let table = cmark_node_next(pointer) else { return nil }
    let row = cmark_node_first_child(table).map { MarkdownNode(pointer: $0) }
    return row?.kind == .tableHeader ? row : nil
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The words of a text, code or HTML node, as a reader sees them.
  var literal: [UInt8] { bytes(cmark_node_get_literal(pointer)) }

  /// Of a tag that strikes words through, whether it begins them or ends them; `nil` for other HTML.
  var beginsStruckWords: Bool? {
    let literal = literal
    let isClosing = literal.has("</", at: 0)
    let name = literal.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter || $0.isDigit }
    return HTMLTags.struck.contains(String(decoding: name.map(\.lowercased), as: UTF8.self))
      ? !isClosing : nil
  }

  /// Whether a link shows nothing but its own address.
  var showsItsAddress: Bool {
    guard let child = onlyChild, child.kind == .text else { return false }
    let (address, shown) = (bytes(cmark_node_get_url(pointer)), child.literal)
    // What is written without a scheme gets one in the address.
    return !shown.isEmpty
      && ["", "http://", "https://", "mailto:"].contains { address == Array($0.utf8) + shown }
  }

  /// Whether a paragraph of the top level is one strong run with more to come after it.
  ///
  /// A link in it points elsewhere (“Related: …”), and what is only emphasised is a caption.
  var isStrongLine: Bool {
    guard let child = onlyChild, child.kind == .strong, !child.hasLink,
      cmark_node_next(pointer) != nil, let parent = cmark_node_parent(pointer)
    else { return false }
    return cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT
  }

  private var hasLink: Bool {
    var child = cmark_node_first_child(pointer)
    while let current = child {
      if cmark_node_get_type(current) == CMARK_NODE_LINK { return true }
      child = cmark_node_next(current)
    }
    return false
  }

  private var onlyChild: MarkdownNode? {
    guard let child = cmark_node_first_child(pointer), cmark_node_next(child) == nil else {
      return nil
    }
    return MarkdownNode(pointer: child)
  }

  private var extensionKind: Kind {
    guard let name = cmark_node_get_type_string(pointer) else { return .other }
    return switch String(cString: name) {
    case "table_header": .tableHeader
    case "table_row": .tableRow
    case "strikethrough": .strikethrough
    default: .other
    }
  }

  private func bytes(_ string: UnsafePointer<CChar>?) -> [UInt8] {
    guard let string else { return [] }
    return Array(UnsafeRawBufferPointer(start: string, count: strlen(string)))
  }
}
