import Foundation

/// Finds the files under paths that look like articles.
struct FileFinder {
  /// The files, in order of the paths and of names in each folder, none twice.
  private(set) var files: [ArticleFile] = []
  /// The paths that could not be read, and why.
  private(set) var failures: [ImportFailure] = []

  private var addresses: Set<String> = []

  /// Articles are text; a file without extension may be.
  private static let extensions: Set<String> = ["txt", "md", "markdown", "html", "htm", ""]
  /// Folders that hold other people's programs.
  private static let ignoredFolders: Set<String> = ["node_modules"]

  /// Finds what lies at a path: a file, whatever its name, or the articles in a folder and in the
  /// folders in it. Hidden files and links to folders are passed over.
  mutating func find(at path: String) {
    guard let status = Status(of: path) else {
      failures.append(ImportFailure(address: path, reason: FileError().description))
      return
    }
    if status.isFolder {
      findArticles(in: path)
    } else if status.isDevice {
      // Reading `/dev/zero` would never end.
      failures.append(ImportFailure(address: path, reason: "it is a device, not a file"))
    } else {
      add(path, status)
    }
  }

  private mutating func findArticles(in folder: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      failures.append(ImportFailure(address: folder, reason: "the folder cannot be read"))
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard let status = Status(of: path) else { continue }
      if status.isFolder {
        let isIgnored = status.isLink || Self.ignoredFolders.contains(name)
        if !isIgnored { findArticles(in: path) }
      } else if status.isFile, looksLikeArticle(path) {
        add(path, status)
      }
    }
  }

  private mutating func add(_ path: String, _ status: Status) {
    let file = ArticleFile(path: path, size: status.size)
    if addresses.insert(file.address).inserted { files.append(file) }
  }

  private func looksLikeArticle(_ path: String) -> Bool {
    let suffix = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard Self.extensions.contains(suffix) else { return false }
    return !suffix.isEmpty || !beginsWithBinary(path)
  }

  private func beginsWithBinary(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return true }
    defer { try? file.close() }
    let beginning = (try? file.read(upToCount: 1024)) ?? Data()
    return beginning.isEmpty || beginning.contains(0)
  }
}

/// What the system knows of a path.
private struct Status {
  let isFolder: Bool
  let isFile: Bool
  let isLink: Bool
  let isDevice: Bool
  let size: Int

  /// Asks the system, which sets `errno` where this fails.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    isLink = status.st_mode & S_IFMT == S_IFLNK
    guard stat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isDevice = [S_IFCHR, S_IFBLK].contains(status.st_mode & S_IFMT)
    isFile = status.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(status.st_size) : 0
  }
}
