import Foundation

/// A file that has no name any more, so that it goes away with the programs that read it, however
/// they end.
final class ScratchFile {
  /// The number by which the system knows it.
  let descriptor: Int32

  /// Makes a file in the folder for temporary ones, to be read from its start.
  ///
  /// - Throws: `Program.Failure` where it cannot be written.
  init(holding bytes: [UInt8] = []) throws(Program.Failure) {
    let folder = FileManager.default.temporaryDirectory.path
    var template = Array("\(folder)/crosscheck-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.failure(in: folder) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure(in: folder) }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// How many bytes are in it.
  var size: Int {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Everything that is in it.
  var contents: [UInt8] {
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

  /// What the system says.
  private static func failure(in folder: String) -> Program.Failure {
    .notStarted("\(folder) cannot be written: \(String(cString: strerror(errno)))")
  }
}
