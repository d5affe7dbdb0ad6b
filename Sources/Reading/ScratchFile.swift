import Foundation

/// A file that has no name any more, so that it goes away with the programs that read it, however
/// they end.
public final class ScratchFile {
  /// The number by which the system knows it.
  public let descriptor: Int32

  /// Makes a file in the folder for temporary ones, to be read from its start.
  ///
  /// - Throws: `ScratchFileError` where it cannot be written.
  public init(holding bytes: [UInt8] = []) throws(ScratchFileError) {
    let folder = FileManager.default.temporaryDirectory.path
    var template = Array("\(folder)/crosscheck-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw ScratchFileError(folder: folder) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ScratchFileError(folder: folder) }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Everything that is in it.
  public var contents: [UInt8] {
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(contents.count))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return contents }
      contents += chunk[..<count]
    }
  }
}

/// Why there is no scratch file.
public struct ScratchFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what the system says.
  public let description: String

  init(folder: String) {
    description = "\(folder) cannot be written: \(String(cString: strerror(errno)))"
  }
}
