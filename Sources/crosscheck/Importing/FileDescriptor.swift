import Foundation
import Unpacking

/// An open file, or standard input, that is read from its start to its end.
final class FileDescriptor: ByteSource {
  /// The number by which the system knows it.
  let number: Int32

  private let isOwned: Bool
  /// What was read ahead of its turn.
  private var ahead: [UInt8] = []

  /// Standard input, which stays open.
  init(standardInput: Void) {
    number = STDIN_FILENO
    isOwned = false
  }

  /// Opens a file.
  ///
  /// - Parameter waits: Whether to wait for what a pipe brings: a file that has become one since it was
  ///   found must not block.
  /// - Throws: `FileError` with what the system says.
  init(reading path: FilePath, waits: Bool = false) throws {
    number = path.withCString { open($0, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK)) }
    isOwned = true
    guard number >= 0 else { throw FileError() }
  }

  deinit { if isOwned, number >= 0 { close(number) } }

  /// Reads what comes next, up to `limit` bytes: fewer only at the end.
  func bytes(atMost limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let chunk = try nextBytes(atMost: min(limit - bytes.count, 1 << 20))
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  /// Shows what comes next, up to `count` bytes, and leaves it to be read.
  func peek(_ count: Int) throws -> [UInt8] {
    ahead = try bytes(atMost: count)
    return ahead
  }

  /// How many bytes of a file lie behind; 0 where that is not known, as of a pipe.
  var position: Int { max(0, Int(lseek(number, 0, SEEK_CUR)) - ahead.count) }

  /// Whether it is a file, in which one can go back.
  var isSeekable: Bool { lseek(number, 0, SEEK_CUR) >= 0 }

  /// Goes to another place in a file, as `lseek` does, and returns it; negative where it cannot.
  func seek(_ offset: Int64, from origin: Int32) -> Int64 {
    ahead = []
    return Int64(lseek(number, off_t(offset), origin))
  }

  /// Reads what is there already, or waits for it; nothing at the end.
  func nextBytes(atMost limit: Int) throws -> [UInt8] {
    guard ahead.isEmpty else {
      defer { ahead = Array(ahead.dropFirst(limit)) }
      return Array(ahead.prefix(limit))
    }
    return try [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      var count = read(number, buffer.baseAddress, limit)
      while count < 0, errno == EINTR { count = read(number, buffer.baseAddress, limit) }
      guard count >= 0 else { throw FileError() }
      filled = count
    }
  }
}

extension FilePath {
  /// The names in this folder, in order of their bytes; `nil`, and `errno`, where it cannot be read.
  func namesInFolder() -> [[UInt8]]? {
    guard let folder = withCString({ opendir($0) }) else { return nil }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
