/// Something that is to be read as an article: a file, a part of one, a web page.
struct ArticleFile: Hashable, Sendable {
  /// Where the words are.
  enum Content: Hashable, Sendable {
    /// In a file.
    case file(FilePath)
    /// Here: they came out of an archive or standard input.
    case bytes([UInt8])
    /// In a line of JSON, which also says what its address is.
    case record([UInt8])
    /// On the web.
    case page(WebPage)
  }

  /// Under which address the knowledge base keeps the article, or where a record stands.
  let address: String
  /// What it is called in messages: its path as somebody wrote it.
  let name: String
  /// Where its words are.
  let content: Content
  /// Its size in bytes, as far as it is known beforehand.
  let size: Int

  /// Makes something that is to be read.
  init(address: String, name: String? = nil, content: Content, size: Int) {
    self.address = address
    self.name = name ?? address
    self.content = content
    self.size = size
  }

  /// Makes an article of bytes that are here.
  init(address: String, name: String? = nil, bytes: [UInt8]) {
    self.init(address: address, name: name, content: .bytes(bytes), size: bytes.count)
  }

  /// Fetches its bytes.
  ///
  /// - Throws: `FileError` with what the system says, `RecordError` where a line is no record.
  func load() throws -> LoadedArticle {
    switch content {
    case .file(let path):
      try LoadedArticle(address: address, from: FileDescriptor(reading: path))
    case .bytes(let bytes): LoadedArticle(address: address, bytes: bytes)
    case .record(let line): try LoadedArticle(record: line)
    case .page(let page): try page.fetch()
    }
  }
}
