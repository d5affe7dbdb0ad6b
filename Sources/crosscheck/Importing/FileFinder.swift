import Foundation

/// Finds the files under paths that look like articles, or hold some.
struct FileFinder {
  /// The files, in order of the paths and of names in each folder, none twice.
  private(set) var files: [FoundFile] = []
  /// The paths that could not be read, and why.
  private(set) var failures: [ImportFailure] = []
  /// The archives and JSON lines that lie in folders, whose articles are not read unless somebody
  /// names them.
  private(set) var unopened: [String] = []
  /// What lies in folders and may be articles, packed in a way that is not read.
  private(set) var packed: [String] = []

  /// Whether there was nothing that may be an article.
  var isEmptyHanded: Bool {
    files.isEmpty && failures.isEmpty && unopened.isEmpty && packed.isEmpty
  }

  private let addresses: ArticleAddresses
  private var found: Set<String> = []

  /// Makes a finder that calls files by the addresses of a knowledge base.
  init(addresses: ArticleAddresses) { self.addresses = addresses }

  /// Finds what lies at a path: a file, whatever its name, or the articles in a folder and in the
  /// folders in it. Hidden files, links to folders, and archives that merely lie in a folder are
  /// passed over. A web address is taken as it is.
  mutating func find(at path: String) {
    if let page = WebPage(path) {
      // Four pages or so are fetched at once.
      add(ArticleFile(address: page.address, content: .page(page), size: 1 << 20))
      return
    }
    let written = FilePath(path)
    do throws(FileError) {
      let status = try FileStatus(of: written)
      // A link to a folder that somebody names is followed.
      let path = status.kind == .folder ? written.appending(Array(".".utf8)) : written
      add(path.resolved, writtenAs: written, status, as: Container(named: path.name))
    } catch {
      // The name of a file is bytes; what is no UTF-8 among them is lost before anybody reads it.
      let isUndecoded = error == .missing && path.unicodeScalars.contains("\u{FFFD}")
      let reason = isUndecoded ? .undecodedName : WebPage.refusal(of: path) ?? error
      failures.append(ImportFailure(address: written.text, reason: "\(reason)"))
    }
  }

  private mutating func add(
    _ path: FilePath, writtenAs written: FilePath, _ status: FileStatus,
    as container: Container? = nil
  ) {
    switch status.kind {
    case .folder: findArticles(in: path, writtenAs: written)
    case .file:
      let address = addresses.address(ofResolved: path)
      let file = ArticleFile(
        address: address, name: written.text, content: .file(path), size: status.size)
      add(file, as: container)
    // Reading `/dev/zero` would never end; a pipe that nobody writes to would never begin.
    case .device: fail(written, FileError("it is a device, not a file", "Leave it out."))
    case .pipe:
      fail(written, FileError("it is a pipe, not a file", "Send what comes out of it to: import -"))
    case .socket: fail(written, FileError("it is a socket, not a file", "Leave it out."))
    }
  }

  private mutating func add(_ file: ArticleFile, as container: Container? = nil) {
    guard found.insert(file.address).inserted else { return }
    files.append(FoundFile(file: file, container: container))
  }

  private mutating func findArticles(in folder: FilePath, writtenAs writtenFolder: FilePath) {
    guard let names = folder.namesInFolder() else { return fail(writtenFolder, FileError()) }
    for name in names where !ArticleName.isPassedOver(name) {
      let path = folder.appending(name)
      let written = writtenFolder.isHere ? FilePath(bytes: name) : writtenFolder.appending(name)
      do throws(FileError) {
        addIfWanted(path, writtenAs: written, try FileStatus(of: path))
      } catch {
        // What has vanished, or is a link that leads nowhere, may have been no article.
        if ArticleName.isLikely(path.name) == true { fail(written, error) }
      }
    }
  }

  private mutating func addIfWanted(
    _ path: FilePath, writtenAs written: FilePath, _ status: FileStatus
  ) {
    let isWanted = status.kind == .folder ? !status.isLink : looksLikeArticle(path, status)
    if isWanted {
      add(path, writtenAs: written, status)
    } else if status.kind == .file, Container(named: path.name) != nil {
      unopened.append(written.text)
    } else if status.kind == .file, ArticleName.isPacked(path.name) {
      packed.append(written.text)
    }
  }

  private mutating func fail(_ path: FilePath, _ error: FileError) {
    failures.append(ImportFailure(address: path.text, reason: "\(error)"))
  }

  private func looksLikeArticle(_ path: FilePath, _ status: FileStatus) -> Bool {
    if let isLikely = ArticleName.isLikely(path.name) { return isLikely }
    guard status.kind == .file, status.size > 0 else { return false }
    // What cannot be read may be an article; reading it will tell.
    guard let file = try? FileDescriptor(reading: path), let start = try? file.bytes(atMost: 1024)
    else { return true }
    return !ArticleName.isBinary(start)
  }
}
