/// How deep the tags of a page are nested, before it is parsed.
///
/// Elements that HTML closes by itself do not count, nor what stands in comments, scripts and the
/// attributes of tags. A closing tag counts where an element of its name is open.
struct HTMLNesting {
  private let page: [UInt8]
  private var offset = 0
  private var depth = 0
  /// How many elements of each name are open.
  private var open: [String: Int] = [:]

  private init(of page: [UInt8]) { self.page = page }

  /// Returns the offset of the first tag that opens one element too many, or `nil`.
  static func offset(deeperThan limit: Int, in page: [UInt8]) -> Int? {
    var nesting = HTMLNesting(of: page)
    while let tag = page[nesting.offset...].firstIndex(of: UInt8(ascii: "<")) {
      nesting.read(at: tag)
      if nesting.depth > limit { return tag }
    }
    return nil
  }

  /// Counts the tag at an offset, or passes over the comment.
  private mutating func read(at tag: Int) {
    offset = tag + 1
    if page.has("<!--", at: tag) { return skipComment() }
    let isClosing = page.has("/", at: offset)
    if isClosing { offset += 1 }
    let name = readName()
    guard !name.isEmpty else {
      // What begins like a tag and is none is a comment up to its first bracket.
      if isClosing || page.has("!", at: offset) || page.has("?", at: offset) { skip(to: [">"]) }
      return
    }
    let endsInSlash = skipAttributes()
    if isClosing { return close(name) }
    if Self.leavingForeign.contains(name) { Self.foreign.forEach { close($0) } }
    let isForeign = isWithinForeign
    if isForeign, endsInSlash { return }
    if !isClosedImplicitly(name) {
      open[name, default: 0] += 1
      depth += 1
    }
    if !isForeign, Self.raw.contains(name) { skip(to: ["</\(name)"]) }
  }

  private mutating func close(_ name: String) {
    guard let count = open[name] else { return }
    open[name] = count > 1 ? count - 1 : nil
    depth -= 1
  }

  private func isClosedImplicitly(_ name: String) -> Bool {
    Self.closedImplicitly.contains(name) || open["ruby"] != nil && ["rp", "rt"].contains(name)
  }

  /// Whether the elements that begin here belong to a picture or a formula, in which XML decides what
  /// is closed, and scripts are elements like others.
  private var isWithinForeign: Bool {
    Self.foreign.contains { open[$0] != nil } && !Self.backInHTML.contains { open[$0] != nil }
  }

  // MARK: Passing over

  /// Reads the name of an element, in lower case; empty where no letter begins it.
  private mutating func readName() -> String {
    guard offset < page.count, page[offset].isLetter else { return "" }
    let name = page[offset...].prefix { !Self.endsName($0) }
    offset = name.endIndex
    return String(decoding: name.map(\.lowercased), as: UTF8.self)
  }

  /// Goes behind the end of the tag, which does not lie in the quotes around a value, and returns
  /// whether a slash stands before it.
  private mutating func skipAttributes() -> Bool {
    var isNamed = false
    var endsInSlash = false
    while offset < page.count, page[offset] != UInt8(ascii: ">") {
      let byte = page[offset]
      offset += 1
      endsInSlash = byte == UInt8(ascii: "/")
      if isNamed, byte == UInt8(ascii: "=") {
        skipValue()
        isNamed = false
      } else if !Self.isBlank(byte) {
        isNamed = !endsInSlash
      }
    }
    offset = min(offset + 1, page.count)
    return endsInSlash
  }

  private mutating func skipValue() {
    offset = page[offset...].firstIndex { !Self.isBlank($0) } ?? page.count
    guard offset < page.count else { return }
    let first = page[offset]
    if "\"'".utf8.contains(first) {
      offset = page[(offset + 1)...].firstIndex(of: first).map { $0 + 1 } ?? page.count
    } else {
      let end = page[offset...].firstIndex { Self.isBlank($0) || $0 == UInt8(ascii: ">") }
      offset = end ?? page.count
    }
  }

  /// Goes to the end of a comment; `<!-->` and `<!--->` are comments without words.
  private mutating func skipComment() {
    offset += 3
    guard !page.has(">", at: offset), !page.has("->", at: offset) else { return }
    skip(to: ["-->", "--!>"])
  }

  /// Goes to the next of some marks, which begin alike, so that what closes a script is read as a tag.
  private mutating func skip(to marks: [String]) {
    let first = marks.first?.utf8.first
    while let hit = page[offset...].firstIndex(where: { $0 == first }) {
      offset = hit
      if marks.contains(where: { page.hasIgnoringCase($0, at: hit) }) { return }
      offset += 1
    }
    offset = page.count
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// Whether a byte is white space as HTML counts it.
  private static func isBlank(_ byte: UInt8) -> Bool { byte.isWhiteSpace && byte != 0x0B }

  private static let closedImplicitly: Set<String> = [
    "a", "area", "base", "body", "br", "button", "col", "colgroup", "dd", "dt", "embed", "head",
    "hr", "html", "img", "input", "li", "link", "meta", "nobr", "option", "p", "param", "source",
    "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
  ]
  /// Elements that hold text and no tags.
  private static let raw: Set<String> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]
  private static let foreign: Set<String> = ["svg", "math"]
  /// Elements of pictures and formulas that hold HTML.
  private static let backInHTML: Set<String> = [
    "foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms", "mtext",
  ]
  /// Elements of HTML that close the picture or formula in which they stand.
  private static let leavingForeign: Set<String> = [
    "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em",
    "embed", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu",
    "meta", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strike", "strong", "sub",
    "sup", "table", "tt", "u", "ul", "var",
  ]
}
