import Reading

/// A file, or standard input, that is to be read as an article.
struct ArticleFile: Hashable, Sendable {
  /// Under which address the knowledge base keeps the article.
  let address: String
  /// Where its bytes are, or `nil` for standard input.
  let path: FilePath?
  /// Its size in bytes, as far as it is known beforehand.
  let size: Int

  /// Makes a file.
  init(address: String, path: FilePath?, size: Int = 0) {
    self.address = address
    self.path = path
    self.size = size
  }

  /// Reads its bytes: all that a reader takes, and one more where there are more.
  ///
  /// - Throws: `FileError` with what the system says.
  func bytes() throws -> [UInt8] {
    let file = try path.map(FileDescriptor.init(reading:)) ?? FileDescriptor(standardInput: ())
    return try file.bytes(atMost: ArticleReader.longestFile + 1)
  }
}
