import CGumbo
import Foundation

/// A parsed web page, laid out in document order: a node's descendants follow it without a gap, so
/// that sums and searches over a subtree are loops over a range.
struct HTMLTree {
  /// An element or a run of text.
  struct Node {
    /// The name of the element in lower case; empty for text and for unknown elements.
    let tag: String
    /// The attributes that reading cares about.
    let attributes: [String: String]
    /// Where the text lies in `text`; empty for elements.
    let text: Range<Int>
    /// The element around it, -1 for the outermost.
    let parent: Int
    /// The index behind the last descendant.
    fileprivate(set) var end: Int

    var isText: Bool { !text.isEmpty }
  }

  private(set) var nodes: [Node] = []
  /// The text of all text nodes, entities decoded.
  private(set) var text: [UInt8] = []

  /// The most elements that may be open at once: gumbo walks up all of them at each tag.
  static let deepestNesting = 2000

  /// Parses a web page as HTML5 does.
  ///
  /// - Throws: `ReadingError` where elements are nested deeper than `deepestNesting`.
  init(of page: [UInt8]) throws(ReadingError) {
    if let offset = HTMLNesting.offset(deeperThan: Self.deepestNesting, in: page) {
      throw .nestedTooDeep(limit: Self.deepestNesting, at: offset)
    }
    // gumbo frees its trees recursively, which a deep page would turn into a stack overflow: its
    // memory comes from an arena instead, and is freed at once.
    let arena = Arena()
    withExtendedLifetime(arena) {
      var options = GumboOptions(
        allocator: { arena, size in Arena.allocate(in: arena, size: size) },
        deallocator: { _, _ in }, userdata: Unmanaged.passUnretained(arena).toOpaque(),
        tab_stop: 8, stop_on_first_error: false, max_errors: 0,
        fragment_context: GUMBO_TAG_LAST, fragment_namespace: GUMBO_NAMESPACE_HTML)
      page.withUnsafeBytes { bytes in
        guard
          let output = gumbo_parse_with_options(
            &options, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        else { return }
        flatten(output.pointee.root)
      }
    }
  }

  /// The indices of the children of a node.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  /// Whether a node does not interrupt the paragraph around it: text, what HTML calls so, and elements that
  /// it does not know, where text stands right beside them.
  func isInline(_ index: Int) -> Bool {
    let node = nodes[index]
    if node.isText || HTMLTags.inline.contains(node.tag) { return true }
    guard node.tag.isEmpty else { return false }
    let neighbours = [index - 1, node.end].filter { nodes.indices.contains($0) }
    return neighbours.contains {
      nodes[$0].parent == node.parent && !text[nodes[$0].text].allSatisfy(\.isWhiteSpace)
    }
  }

  /// The text of a node and its descendants, white space collapsed.
  func words(of index: Int) -> String {
    var bytes: [UInt8] = []
    for node in nodes[index..<nodes[index].end] where node.isText { bytes += text[node.text] }
    return bytes.split { $0.isWhiteSpace }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  /// The text of a node as `words(of:)` gives it, `nil` where it is longer than `limit` bytes.
  func words(of index: Int, atMost limit: Int) -> String? {
    var length = 0
    for node in nodes[index..<nodes[index].end] {
      length += node.text.count
      // White space is collapsed, but not without end.
      if length > 4 * limit { return nil }
    }
    let words = words(of: index)
    return words.utf8.count <= limit ? words : nil
  }

  private mutating func flatten(_ root: UnsafeMutablePointer<GumboInternalNode>?) {
    guard let root else { return }
    var open: [(node: UnsafeMutablePointer<GumboInternalNode>, index: Int, child: UInt32)] = []
    if let index = append(root, parent: -1) { open.append((root, index, 0)) }
    while let (node, index, child) = open.last {
      let children = node.pointee.v.element.children
      guard child < children.length, let data = children.data[Int(child)] else {
        nodes[index].end = nodes.count
        open.removeLast()
        continue
      }
      open[open.count - 1].child += 1
      let next = data.assumingMemoryBound(to: GumboInternalNode.self)
      if let added = append(next, parent: index), !nodes[added].isText {
        open.append((next, added, 0))
      }
    }
  }

  /// Adds a node and returns its index; comments, scripts and styles are left out.
  private mutating func append(
    _ node: UnsafeMutablePointer<GumboInternalNode>, parent: Int
  ) -> Int? {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT:
      let element = node.pointee.v.element
      let tag = String(cString: gumbo_normalized_tagname(element.tag))
      let attributes = Self.attributes(of: element)
      let isDescription = attributes["type"] == "application/ld+json"
      if Self.unread.contains(tag), !isDescription { return nil }
      nodes.append(
        Node(tag: tag, attributes: attributes, text: 0..<0, parent: parent, end: nodes.count + 1))
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
      guard let literal = node.pointee.v.text.text else { return nil }
      let start = text.count
      text += UnsafeRawBufferPointer(start: literal, count: strlen(literal))
      guard start < text.count else { return nil }
      nodes.append(
        Node(
          tag: "", attributes: [:], text: start..<text.count, parent: parent, end: nodes.count + 1))
    default:
      return nil
    }
    return nodes.count - 1
  }

  private static func attributes(of element: GumboElement) -> [String: String] {
    var attributes: [String: String] = [:]
    for index in 0..<Int(element.attributes.length) {
      guard let data = element.attributes.data[index] else { continue }
      let attribute = data.assumingMemoryBound(to: GumboAttribute.self).pointee
      let name = String(cString: attribute.name)
      if read.contains(name) { attributes[name] = String(cString: attribute.value) }
    }
    return attributes
  }

  private static let unread = HTMLTags.unread.union(HTMLTags.gloss).union(["noscript"])
  private static let read: Set<String> = [
    "aria-hidden", "class", "colspan", "content", "datetime", "hidden", "href", "id", "itemprop",
    "name", "property", "pubdate", "rel", "role", "rowspan", "style", "type",
  ]
}

/// Memory that is handed out piece by piece and freed as a whole.
private final class Arena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var used = 0
  private var capacity = 0

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// Returns `size` bytes of the arena that `pointer` stands for.
  static func allocate(in pointer: UnsafeMutableRawPointer?, size: Int) -> UnsafeMutableRawPointer?
  {
    guard let pointer else { return nil }
    return Unmanaged<Arena>.fromOpaque(pointer).takeUnretainedValue().allocate(size)
  }

  private func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let size = (size + 15) & ~15
    if used + size > capacity {
      (used, capacity) = (0, max(size, 1 << 18))
      chunks.append(.allocate(byteCount: capacity, alignment: 16))
    }
    defer { used += size }
    return chunks.last.map { $0 + used }
  }
}
