import Reading
import Unpacking

/// The articles in an archive: tar or zip, compressed or not.
final class Archive: ArticleStream {
  private let source: FileDescriptor
  private let address: String
  private let name: String
  private let archive: ArchiveReader

  /// Reads the archive at an address that is called `name` in messages.
  init(_ source: FileDescriptor, address: String, name: String) {
    self.source = source
    self.address = address
    self.name = name
    archive = ArchiveReader(source)
  }

  var position: Int { source.position }

  func next() throws -> ArticleFeed.Element? {
    while let path = try archive.nextPath() {
      guard let entry = Self.articleName(path) else { continue }
      let place = "\(name)/\(entry.text)"
      do throws(ArchiveError) {
        let bytes = try archive.contents(atMost: ArticleReader.longestFile)
        if ArticleName.isLikely(entry.name) == nil, ArticleName.isBinary(bytes.prefix(1024)) {
          continue
        }
        return .article(ArticleFile(address: "\(address)/\(entry.text)", name: place, bytes: bytes))
      } catch {
        guard error.concernsEntryOnly else { throw error }
        return .failure(ImportFailure(address: place, reason: error.description))
      }
    }
    return nil
  }

  /// Returns the path of an entry that is to be read as an article.
  private static func articleName(_ path: [UInt8]) -> FilePath? {
    let parts = path.split(separator: UInt8(ascii: "/"))
      .filter { !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    guard let name = parts.last, !parts.contains(where: { ArticleName.isPassedOver($0) }),
      ArticleName.isLikely(name) != false
    else { return nil }
    return FilePath(bytes: Array(parts.joined(separator: "/".utf8)))
  }
}
