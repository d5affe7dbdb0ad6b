import Claims
import Foundation
import Reading

/// The bytes of an article, and what is known of them besides.
struct LoadedArticle: Hashable, Sendable {
  /// Under which address the knowledge base keeps it.
  var address: String
  /// Its bytes.
  let bytes: [UInt8]
  /// How it is written, where that need not be found out.
  var format: Article.Format?
  /// Its title, whatever it says of itself.
  var title: String?
  /// When it was published, in whatever spelling.
  var published: String?
  /// Whether it was fetched from its address on the web.
  var isPage = false

  /// Makes an article of bytes alone.
  init(address: String, bytes: [UInt8]) {
    self.address = address
    self.bytes = bytes
  }

  /// Reads the bytes of a file: all that a reader takes, and one more where there are more.
  ///
  /// - Throws: `FileError` with what the system says.
  init(address: String, from file: FileDescriptor) throws {
    self.init(address: address, bytes: try file.bytes(atMost: ArticleReader.longestFile + 1))
  }

  /// The SHA-256 of all of it, in hexadecimal digits: that of the file, where it is one.
  var sha256: String {
    guard !isPage else { return SHA256(of: bytes).hexadecimal }
    let statements = [format?.rawValue, title, published]
    guard statements.contains(where: { $0 != nil }) else { return SHA256(of: bytes).hexadecimal }
    let prefix = statements.map { ($0 ?? "") + "\0" }.joined()
    return SHA256(of: Array(prefix.utf8) + bytes).hexadecimal
  }

  /// Reads the article.
  ///
  /// - Throws: `ReadingError` where the bytes hold none.
  func article() throws -> Article {
    var article = try ArticleReader().article(from: bytes, name: address, format: format)
    article.title = title ?? article.title
    article.publishedOn = published.flatMap { publicationDate(in: $0) } ?? article.publishedOn
    return article
  }
}

extension LoadedArticle {
  /// The address under which the article is kept: that which a page from the web names as its own,
  /// where it is one of the same server and not merely its front page, as careless sites write.
  func address(of article: Article) -> String {
    guard isPage, let canonical = article.canonicalAddress.flatMap({ WebPage($0)?.address }),
      let (own, named) = URLComponents(string: address).flatMap({ own in
        URLComponents(string: canonical).map { (own, $0) }
      }),
      own.host == named.host, named.path.count > 1
    else { return address }
    return canonical
  }

  /// Takes what a line of JSON holds.
  ///
  /// - Throws: `RecordError` where it is no record.
  init(record line: [UInt8]) throws {
    let record = try ArticleRecord(line: line)
    self.init(address: FilePath(ofText: record.address).text, bytes: Array(record.text.utf8))
    format = record.format
    title = record.title
    published = record.published
  }
}
