/// The articles in a stream of JSON lines, one to a line.
final class JSONLines: ArticleStream {
  private let source: FileDescriptor
  private let address: String
  /// What was read of the file: whole lines up to `lineStart`, then the beginning of the next.
  private var buffer: [UInt8] = []
  private var lineStart = 0
  private var lineNumber = 0

  /// Bytes that a line may have, at most.
  private static let longestLine = 256 << 20
  private static let chunk = 1 << 20

  /// Reads lines of what is called `address` in messages.
  init(_ source: FileDescriptor, address: String) {
    self.source = source
    self.address = address
  }

  var position: Int { source.position }

  func next() throws -> ArticleFeed.Element? {
    while let line = try nextLine() {
      lineNumber += 1
      let place = "\(address):\(lineNumber)"
      switch line {
      case .tooLong:
        let limit = Self.longestLine >> 20
        let error = FileError("the line is longer than \(limit) MB", "Write one article to a line.")
        return .failure(ImportFailure(address: place, reason: "\(error)"))
      case .record(let record) where record.contains { !" \t\r".utf8.contains($0) }:
        return .article(ArticleFile(address: place, content: .record(record), size: record.count))
      case .record: continue
      }
    }
    return nil
  }

  private enum Line {
    case record([UInt8])
    case tooLong
  }

  /// Returns the next line without its end.
  private func nextLine() throws -> Line? {
    var searched = lineStart
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { lineStart = end + 1 }
        return isTooLong ? .tooLong : .record(Array(buffer[lineStart..<end]))
      }
      buffer.removeFirst(lineStart)
      lineStart = 0
      if buffer.count > Self.longestLine {
        isTooLong = true
        buffer = []
      }
      searched = buffer.count
      let chunk = try source.nextBytes(atMost: Self.chunk)
      guard !chunk.isEmpty else {
        defer { buffer = [] }
        return isTooLong ? .tooLong : buffer.isEmpty ? nil : .record(buffer)
      }
      buffer += chunk
    }
  }
}
