import Claims

/// A page of the web, fetched by one request.
///
/// The program `curl` fetches it. Foundation's own networking asks for libcurl, which cannot be linked
/// into the one static file that “make install” makes: a static program can neither look names up nor
/// use the certificates and proxies of the machine it runs on. `curl` does, and is everywhere.
struct WebPage: Hashable, Sendable {
  /// Its address, without the place in it that a `#` names.
  let address: String

  /// Bytes that a page may have, at most.
  private static let largest = 32 << 20

  /// Makes a page of what begins like a web address.
  init?(_ text: String) {
    let lowercased = text.lowercased()
    guard lowercased.hasPrefix("http://") || lowercased.hasPrefix("https://") else { return nil }
    address = String(text.prefix { $0 != "#" })
  }

  /// Returns why nothing is fetched from an address of another kind, `nil` for what is none.
  static func refusal(of text: String) -> FileError? {
    guard let end = text.firstRange(of: "://")?.lowerBound, let first = text.unicodeScalars.first,
      first.properties.isAlphabetic,
      text[..<end].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return FileError(
      "“\(text[..<end])://” is not fetched, only http:// and https:// are",
      "Fetch it with another program, and name the file.")
  }

  /// Fetches it.
  ///
  /// - Parameter timeout: Seconds that it may take.
  /// - Throws: `FileError` where it cannot be had, or is no text.
  func fetch(timeout: Int = 60) throws -> LoadedArticle {
    let answer = try WebAnswer(of: self, timeout: timeout, limit: Self.largest)
    var loaded = LoadedArticle(address: answer.address ?? address, bytes: answer.body)
    loaded.format = try format(ofType: answer.contentType)
    loaded.isPage = true
    return loaded
  }

  /// Returns the format that a content type tells, `nil` where the content must.
  private func format(ofType contentType: String) throws -> Article.Format? {
    let type = contentType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    switch type {
    case "text/html", "application/xhtml+xml": return .html
    case "text/markdown", "text/x-markdown": return .markdown
    case "text/plain", "application/pdf", "application/epub+zip",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "":
      return nil
    default:
      throw FileError(
        "it is “\(type)”, no web page, Markdown, plain text, PDF, EPUB or Word document",
        "Name the address of the article itself.")
    }
  }
}
