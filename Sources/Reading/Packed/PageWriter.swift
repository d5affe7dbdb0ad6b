import Claims

/// Writes what a packed document says as a web page that holds nothing but the article: one way then
/// leads from paragraphs, lists and tables to blocks, whatever the document was written in.
struct PageWriter {
  private var page: [UInt8] = []
  private var hasText = false
  /// How many bytes it has.
  var length: Int { page.count }
  /// Whether nothing more is written: the page is longer than a file may be.
  private var isFull: Bool { length > ArticleReader.longestFile }

  /// Begins an element.
  mutating func begin(_ tag: String, _ attributes: [String: String] = [:]) {
    guard !isFull else { return }
    page += Array("<\(tag)".utf8)
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      page += Array(" \(name)=\"".utf8)
      append(value.utf8)
      page.append(UInt8(ascii: "\""))
    }
    page.append(UInt8(ascii: ">"))
  }

  /// Ends an element.
  mutating func end(_ tag: String) {
    guard !isFull else { return }
    page += Array("</\(tag)>".utf8)
  }

  /// Adds text.
  mutating func append(_ text: some Sequence<UInt8>) {
    guard !isFull else { return }
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): page += Array("&amp;".utf8)
      case UInt8(ascii: "<"): page += Array("&lt;".utf8)
      case UInt8(ascii: "\""): page += Array("&quot;".utf8)
      default: page.append(byte)
      }
      if !byte.isWhiteSpace { hasText = true }
    }
  }

  /// Adds a character by the name that HTML has for it.
  mutating func append(entity name: String) {
    guard !isFull else { return }
    page += Array("&\(name);".utf8)
  }

  /// Adds what is HTML already.
  mutating func append(html: some Sequence<UInt8>) {
    guard !isFull else { return }
    page += html
    hasText = true
  }

  /// Adds what stands on another page.
  mutating func append(_ other: PageWriter) {
    guard !isFull else { return }
    page += other.page
    hasText = hasText || other.hasText
  }

  /// Makes an article of the page.
  ///
  /// - Parameter metadata: What the document states of itself outside its text.
  /// - Throws: `ReadingError` where the page is too long, elements are nested beyond measure, or there
  ///   is no text.
  func article(
    format: Article.Format, _ stated: Metadata, by words: LineWords
  ) throws(ReadingError) -> Article {
    guard hasText else { throw .empty }
    guard !isFull else { throw .tooLong(limit: ArticleReader.longestFile) }
    let tree = try HTMLTree(of: page)
    let body = tree.nodes.firstIndex { $0.tag == "body" }
    let (text, blocks) = PageText(of: tree, from: body, by: words).pieces.joined()
    var metadata = stated
    metadata.title = metadata.title ?? Self.title(of: blocks, in: text)
    metadata.fill(fromOpeningOf: blocks, in: text, by: words)
    return metadata.article(format: format, text: text, blocks: blocks)
  }

  private static func title(of blocks: [Block], in text: [UInt8]) -> String? {
    blocks.prefix(5).first { $0.kind == .heading(level: 1) }.map { $0.words(in: text) }
  }
}
