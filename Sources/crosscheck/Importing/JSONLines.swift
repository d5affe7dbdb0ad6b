/// The articles in a stream of JSON lines, one to a line.
final class JSONLines: ArticleStream {
  private let source: FileDescriptor
  private let lines: LineReader
  private let name: String

  /// Reads lines of what is called `name` in messages.
  init(_ source: FileDescriptor, name: String) {
    self.source = source
    self.name = name
    lines = LineReader(source)
  }

  var position: Int { source.position }

  func next() throws -> ArticleFeed.Element? {
    while let line = try lines.next() {
      let place = "\(name):\(lines.number)"
      switch line {
      case .tooLong:
        return .failure(
          ImportFailure(address: place, reason: "\(FileError.lineTooLong)", isLine: true))
      case .bytes(let record) where record.contains { !" \t\r".utf8.contains($0) }:
        return .article(ArticleFile(address: place, content: .record(record), size: record.count))
      case .bytes: continue
      }
    }
    return nil
  }
}
