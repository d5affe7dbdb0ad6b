/// All that one import reads, in order, a little at a time: files, and what containers hold.
final class ArticleFeed: IteratorProtocol {
  enum Element: Sendable {
    case article(ArticleFile)
    case failure(ImportFailure)
  }

  /// How many bytes of all files lie behind.
  var position: Double { passed + Double(stream?.position ?? 0) }
  /// How many bytes all files have, where that is known: sparse files may claim more together than
  /// whole numbers count.
  let size: Double?
  /// How many articles there are, where that is known.
  let count: Int?

  private var sources: ArraySlice<Source>
  private var stream: (any ArticleStream)?
  private var current: (name: String, size: Int) = ("", 0)
  private var passed = 0.0

  /// Files, and standard input where it has any.
  init(_ files: [FoundFile], standardInput: StandardInput? = nil) {
    sources = (files.map(Source.file) + [standardInput].compactMap(\.self).map(Source.input))[...]
    size = standardInput == nil ? files.reduce(0) { $0 + Double($1.file.size) } : nil
    count = standardInput == nil && files.allSatisfy { $0.container == nil } ? files.count : nil
  }

  func next() -> Element? {
    while true {
      if let element = nextInStream() { return element }
      guard let source = sources.popFirst() else { return nil }
      do {
        if let article = try begin(source) { return .article(article) }
      } catch {
        return .failure(ImportFailure(address: current.name, reason: "\(error)"))
      }
    }
  }

  private enum Source {
    case file(FoundFile)
    case input(StandardInput)
  }

  /// Goes to the next source, and returns the article that it is, unless it holds many.
  private func begin(_ source: Source) throws -> ArticleFile? {
    passed += Double(current.size)
    switch source {
    case .file(let found):
      current = (found.file.name, found.file.size)
      guard let container = found.container, case .file(let path) = found.file.content else {
        return found.file
      }
      stream = container.stream(
        of: try FileDescriptor(reading: path), address: found.file.address, name: found.file.name)
    case .input(let input):
      current = (input.address, 0)
      guard let container = input.container else { return try input.article() }
      stream = container.stream(of: input.source, address: input.address, name: input.address)
    }
    return nil
  }

  private func nextInStream() -> Element? {
    do {
      if let element = try stream?.next() { return element }
      stream = nil
      return nil
    } catch {
      stream = nil
      return .failure(ImportFailure(address: current.name, reason: "\(error)"))
    }
  }
}
