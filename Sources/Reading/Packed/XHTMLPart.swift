/// A part of a book: its text with the elements that give it structure, and nothing else.
///
/// HTML does not close elements as XML does, where `<a id="page-7"/>` is empty, so that a part is read
/// as XML and written down as HTML, on a page of its own until that is known to be sound. A part that is
/// no sound XML is taken for HTML as a whole.
final class XHTMLPart: XMLVisitor {
  private var page = PageWriter()
  /// How many elements are open that are left out, the outermost included.
  private var depthLeftOut = 0

  /// Writes down a part.
  static func write(_ part: [UInt8], to page: inout PageWriter) {
    let visitor = XHTMLPart()
    if XMLStream.read(part, to: visitor) == nil {
      page.append(visitor.page)
    } else if let text = try? TextDecoding.text(of: part) {
      let body = text.firstOffset(of: "<body", in: text.indices) ?? 0
      page.begin("section")
      page.append(html: text[body...])
      page.end("section")
    }
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    if depthLeftOut > 0 || Self.leftOut.contains(name) {
      depthLeftOut += 1
    } else if let tag = Self.tag(name) {
      page.begin(tag, attributes.filter { Self.attributes.contains($0.key) })
    }
  }

  func end(_ name: String) {
    if depthLeftOut > 0 {
      depthLeftOut -= 1
    } else if let tag = Self.tag(name), !Self.void.contains(tag) {
      page.end(tag)
    }
  }

  func read(_ text: UnsafeBufferPointer<UInt8>) {
    if depthLeftOut == 0 { page.append(text) }
  }

  func readEntity(_ name: String) {
    if depthLeftOut == 0 { page.append(entity: name) }
  }

  private static func tag(_ name: String) -> String? {
    if name == "body" { return "section" }
    return kept.contains(name) ? name : nil
  }

  private static let leftOut = HTMLTags.unread.union(HTMLTags.gloss).union(["head"])
  private static let kept: Set<String> = HTMLTags.inline.union(HTMLTags.headings).union([
    "address", "article", "aside", "blockquote", "caption", "dd", "div", "dl", "dt", "figcaption",
    "figure", "footer", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul",
  ])
  private static let void: Set<String> = ["br", "hr", "img", "input", "source", "wbr"]
  private static let attributes: Set<String> = ["href", "colspan", "rowspan"]
}
