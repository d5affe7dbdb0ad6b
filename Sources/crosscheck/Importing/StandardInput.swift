import Reading

/// What comes in through a pipe: an article, or a container of many.
struct StandardInput {
  /// What it is called: in messages, and for what has no address of its own.
  let address: String
  /// What it holds articles in, where it is no article itself.
  let container: Container?
  /// Where it comes from.
  let source = FileDescriptor(standardInput: ())

  /// Looks at what comes first, to see what it is.
  ///
  /// - Parameter name: The address of the article, or the file name of the archive.
  /// - Throws: `CommandError` where it cannot be read, or needs a name and has none.
  init(named name: String?) throws {
    let beginning = try Self.peek(source)
    container = Container(named: (name ?? "").utf8) ?? Container(beginningWith: beginning)
    guard container == .jsonLines || name != nil else {
      throw CommandError(
        problem: "standard input has no name", remedy: "Give it one with --name.")
    }
    address = FilePath(ofText: name ?? "standard input").text
  }

  private static func peek(_ source: FileDescriptor) throws -> [UInt8] {
    do {
      return try source.peek(Container.signatureLength)
    } catch let error as FileError {
      throw CommandError(error, reading: "standard input")
    }
  }

  /// All of it as one article.
  func article() throws -> ArticleFile {
    ArticleFile(address: address, bytes: try source.bytes(atMost: ArticleReader.longestFile + 1))
  }
}
