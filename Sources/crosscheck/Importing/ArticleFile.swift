import Foundation

/// A file, or standard input, that is to be read as an article.
struct ArticleFile: Hashable, Sendable {
  /// Under which address the knowledge base keeps the article.
  let address: String
  /// Where its bytes are, or `nil` for standard input.
  let path: String?
  /// Its size in bytes, as far as it is known beforehand.
  let size: Int

  /// Makes a file; the address is its path without needless parts.
  init(path: String, size: Int) {
    self.path = path
    self.size = size
    address = Self.normalized(path)
  }

  /// Makes an article that comes from standard input.
  init(standardInputNamed name: String) {
    path = nil
    size = 0
    address = name
  }

  /// Reads all its bytes.
  ///
  /// - Throws: `FileError` with what the system says.
  func bytes() throws -> [UInt8] {
    guard let path else { return try Self.bytes(of: STDIN_FILENO, expecting: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError() }
    defer { close(descriptor) }
    return try Self.bytes(of: descriptor, expecting: size)
  }

  private static func bytes(of descriptor: Int32, expecting size: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError() }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// The path without `.` and doubled slashes.
  private static func normalized(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parts : parts
  }
}

/// Why the system does not let a file be read.
struct FileError: Error, Hashable, CustomStringConvertible {
  /// What the system says.
  let description: String

  /// Makes the error that the last system call reports.
  init() { description = String(cString: strerror(errno)) }

  init(_ description: String) { self.description = description }
}
