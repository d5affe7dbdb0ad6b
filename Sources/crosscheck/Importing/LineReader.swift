/// The lines of a file or of standard input, read piece by piece.
final class LineReader {
  /// A line without its end.
  enum Line {
    case bytes([UInt8])
    /// It has more bytes than are taken into memory.
    case tooLong
  }

  /// The number of the line that was read last, the first one being 1.
  private(set) var number = 0

  private let source: FileDescriptor
  /// What was read of the file: whole lines up to `start`, then the beginning of the next.
  private var buffer: [UInt8] = []
  private var start = 0

  /// Bytes that a line may have, at most.
  static let longestLine = 256 << 20
  private static let chunk = 1 << 20

  /// Reads what comes next in a file.
  init(_ source: FileDescriptor) { self.source = source }

  /// The next line, `nil` after the last one. Each byte is searched once, however long the line is.
  ///
  /// - Throws: `FileError` where it cannot be read.
  func next() throws -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return line(buffer[start..<end], isTooLong)
      }
      buffer.removeFirst(start)
      start = 0
      if buffer.count > Self.longestLine {
        isTooLong = true
        buffer = []
      }
      searched = buffer.count
      let chunk = try source.nextBytes(atMost: Self.chunk)
      guard !chunk.isEmpty else {
        defer { buffer = [] }
        return buffer.isEmpty && !isTooLong ? nil : line(buffer[...], isTooLong)
      }
      buffer += chunk
    }
  }

  private func line(_ bytes: ArraySlice<UInt8>, _ isTooLong: Bool) -> Line {
    number += 1
    return isTooLong ? .tooLong : .bytes(Array(bytes))
  }
}

extension FileError {
  /// A line that does not fit into memory.
  static let lineTooLong = Self(
    "the line is longer than \(LineReader.longestLine >> 20) MB", "Write one article to a line.")
}
