import Claims

/// Reads a book in EPUB: its parts, which are XHTML, in the order in which they are to be read.
enum EPUBReader {
  private static let container = "META-INF/container.xml"
  private static let format = "EPUB book"

  /// Whether a file is a book in EPUB, or is meant to be one.
  static func recognises(_ bytes: [UInt8], named name: String?) -> Bool {
    PackedParts.isZip(bytes, holding: "application/epub+zip")
      || PackedParts.isZip(bytes, holding: container)
      || PackedParts.isZip(bytes, named: name, like: .epub)
  }

  /// Reads the article in a file.
  ///
  /// - Throws: `ReadingError` where the book is damaged or encrypted, or holds no text.
  static func article(
    from bytes: [UInt8], by words: LineWords
  ) throws(ReadingError) -> Article {
    let parts = try PackedParts(of: bytes, format) { path in
      let ending = path.lowercased().split(separator: ".").last ?? ""
      return ["xhtml", "html", "htm", "xml", "opf"].contains(ending)
    }
    guard let path = parts[container].flatMap({ EPUBContainer(of: $0).packagePath }),
      let description = parts[path]
    else { throw .unreadable(format, because: "it does not say what it is made of") }
    let book = EPUBPackage(of: description, at: path)
    let encryption = parts["META-INF/encryption.xml"] ?? []
    var page = PageWriter()
    for path in book.readingOrder {
      guard encryption.firstOffset(of: path, in: encryption.indices) == nil else {
        throw .unreadable(format, because: "it is encrypted")
      }
      if let part = parts[path] { XHTMLPart.write(part, to: &page) }
    }
    let core = DublinCore(of: description)
    return try page.article(
      format: .epub,
      Metadata(
        title: core["title"], author: core.list("creator"), publisher: core["publisher"],
        publishedOn: core["date"].flatMap { publicationDate(in: $0) }), by: words)
  }
}
