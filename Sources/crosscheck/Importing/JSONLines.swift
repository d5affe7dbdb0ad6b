/// The articles in a stream of JSON lines, one to a line.
final class JSONLines: ArticleStream {
  private let source: FileDescriptor
  private let lines: LineReader
  private let address: String

  /// Reads lines of what is called `address` in messages.
  init(_ source: FileDescriptor, address: String) {
    self.source = source
    self.address = address
    lines = LineReader(source)
  }

  var position: Int { source.position }

  func next() throws -> ArticleFeed.Element? {
    while let line = try lines.next() {
      let place = "\(address):\(lines.number)"
      switch line {
      case .tooLong:
        return .failure(ImportFailure(address: place, reason: "\(FileError.lineTooLong)"))
      case .bytes(let record) where record.contains { !" \t\r".utf8.contains($0) }:
        return .article(ArticleFile(address: place, content: .record(record), size: record.count))
      case .bytes: continue
      }
    }
    return nil
  }
}
