import Foundation

/// Finds the files under paths that look like articles.
struct FileFinder {
  /// The files, in order of the paths and of names in each folder, none twice.
  private(set) var files: [ArticleFile] = []
  /// The paths that could not be read, and why.
  private(set) var failures: [ImportFailure] = []

  private let addresses: ArticleAddresses
  private var found: Set<String> = []

  /// Articles are text; a file without extension may be.
  private static let extensions: Set<String> = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "rst", "adoc", "asciidoc", "pdf",
  ]
  /// Folders that hold other people's programs.
  private static let ignoredFolders = [Array("node_modules".utf8)]

  /// Makes a finder that calls files by the addresses of a knowledge base.
  init(addresses: ArticleAddresses) { self.addresses = addresses }

  /// Finds what lies at a path: a file, whatever its name, or the articles in a folder and in the
  /// folders in it. Hidden files and links to folders are passed over.
  mutating func find(at path: String) {
    let written = FilePath(path)
    guard let status = FileStatus(of: written) else {
      failures.append(ImportFailure(address: written.text, reason: FileError().description))
      return
    }
    // A link to a folder that somebody names is followed.
    let path = status.kind == .folder ? written.appending(Array(".".utf8)) : written
    add(path.resolved, status)
  }

  private mutating func add(_ path: FilePath, _ status: FileStatus) {
    switch status.kind {
    case .folder: findArticles(in: path)
    case .file:
      let file = ArticleFile(
        address: addresses.address(ofResolved: path), path: path, size: status.size)
      if found.insert(file.address).inserted { files.append(file) }
    // Reading `/dev/zero` would never end; a pipe that nobody writes to would never begin.
    case .device: fail(path, "it is a device, not a file")
    case .pipe: fail(path, "it is a pipe, not a file. Send what comes out of it to: import -")
    case .socket: fail(path, "it is a socket, not a file")
    }
  }

  private mutating func findArticles(in folder: FilePath) {
    guard let names = folder.namesInFolder() else { return fail(folder, FileError().description) }
    for name in names where name.first != UInt8(ascii: ".") {
      let path = folder.appending(name)
      guard let status = FileStatus(of: path) else {
        fail(path, status: FileError())
        continue
      }
      let isWanted =
        status.kind == .folder
        ? !status.isLink && !Self.ignoredFolders.contains(name) : looksLikeArticle(path, status)
      if isWanted { add(path, status) }
    }
  }

  /// Reports what has vanished, or is a link that leads nowhere, if it was to be an article.
  private mutating func fail(_ path: FilePath, status error: FileError) {
    if Self.extensions.contains(path.suffix) { fail(path, error.description) }
  }

  private mutating func fail(_ path: FilePath, _ reason: String) {
    failures.append(
      ImportFailure(address: addresses.address(ofResolved: path), reason: reason))
  }

  private func looksLikeArticle(_ path: FilePath, _ status: FileStatus) -> Bool {
    guard path.suffix.isEmpty else { return Self.extensions.contains(path.suffix) }
    return status.kind == .file && status.size > 0 && !beginsWithBinary(path)
  }

  /// Returns whether there is a zero among the first bytes; what cannot be read may be an article.
  private func beginsWithBinary(_ path: FilePath) -> Bool {
    guard let file = try? FileDescriptor(reading: path) else { return false }
    return (try? file.bytes(atMost: 1024).contains(0)) ?? false
  }
}
