import Foundation

/// What the system knows of a path.
struct FileStatus {
  /// What lies there; a link is what it leads to.
  enum Kind {
    case file, folder, device, pipe, socket
  }

  /// What lies there.
  let kind: Kind
  /// Whether a link leads there.
  let isLink: Bool
  /// The size of a file in bytes, 0 for anything else.
  let size: Int

  /// Asks the system.
  ///
  /// - Throws: `FileError` where it does not tell.
  init(of path: FilePath) throws(FileError) {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { throw FileError() }
    isLink = status.st_mode & S_IFMT == S_IFLNK
    guard path.withCString({ stat($0, &status) }) == 0 else {
      throw isLink && errno == ENOENT ? .danglingLink : FileError()
    }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFCHR, S_IFBLK: .device
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .file
      }
    size = kind == .file ? Int(status.st_size) : 0
  }
}

extension FilePath {
  /// Whether a file lies there.
  var isFile: Bool { (try? FileStatus(of: self))?.kind == .file }

  /// Whether the system says that there is nothing.
  var isGone: Bool {
    var status = stat()
    return withCString { lstat($0, &status) } != 0 && errno == ENOENT
  }
}
