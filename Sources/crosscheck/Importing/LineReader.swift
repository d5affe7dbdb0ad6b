import Foundation

/// The lines of a file or of standard input, read piece by piece.
final class LineReader {
  /// What to call it in messages.
  let name: String
  /// The number of the line that was read last, the first one being 1.
  private(set) var line = 0

  private let path: String
  private let file: FileHandle
  private var buffer = Data()
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `CommandError` where it cannot be opened.
  init(path: String) throws {
    self.path = path
    name = path == "-" ? "standard input" : URL(fileURLWithPath: path).lastPathComponent
    guard path != "-" else {
      file = .standardInput
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path, FileError()) }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The next line without its end, `nil` after the last one.
  ///
  /// - Throws: `CommandError` where it cannot be read.
  func next() throws -> Data? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let text = buffer[..<end]
        buffer = buffer[(end + 1)...]
        line += 1
        return text
      }
      guard try fill() else {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = Data() }
        line += 1
        return buffer
      }
    }
  }

  /// All bytes that have not been read yet.
  ///
  /// - Throws: `CommandError` where they cannot be read.
  func rest() throws -> [UInt8] {
    while try fill() {}
    defer { buffer = Data() }
    return [UInt8](buffer)
  }

  private func fill() throws -> Bool {
    guard !isAtEnd else { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    let count = chunk.withUnsafeMutableBytes {
      read(file.fileDescriptor, $0.baseAddress, $0.count)
    }
    guard count >= 0 else { throw Self.failure(path, FileError()) }
    isAtEnd = count == 0
    buffer = Data(buffer) + chunk[..<count]
    return !isAtEnd
  }

  private static func failure(_ path: String, _ error: FileError) -> CommandError {
    CommandError(problem: "\(path): \(error.problem)", remedy: error.remedy, exitCode: .failure)
  }
}
