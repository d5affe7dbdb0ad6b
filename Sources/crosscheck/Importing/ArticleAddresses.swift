import Storage

/// Under which addresses a knowledge base keeps files.
///
/// A file below the folder of the knowledge base is kept under its path from there, so that the two
/// can move together; any other under its absolute path. However a user writes a path, and from
/// wherever, it leads to the same article.
struct ArticleAddresses: Sendable {
  /// The folder of the knowledge base, with a slash at its end.
  private let home: [UInt8]

  /// Makes the addresses of the knowledge base whose file is at `path`.
  init(knowledgeBaseAt path: String) {
    let parts = FilePath(path).resolved.bytes
    home = Array(parts.prefix(through: parts.lastIndex(of: UInt8(ascii: "/")) ?? 0))
  }

  /// The address of the file at a path.
  func address(of path: FilePath) -> String { address(ofResolved: path.resolved) }

  /// The address of the file at a path that is resolved already.
  func address(ofResolved path: FilePath) -> String {
    guard path.bytes.starts(with: home) else { return path.text }
    return FilePath(bytes: Array(path.bytes.dropFirst(home.count))).text
  }

  /// Whether nothing lies at an address. A page of the web may still be there, and so may what cannot be
  /// looked at, as in an archive.
  func isGone(_ address: String) -> Bool {
    guard WebPage(address) == nil else { return false }
    let path = FilePath(ofText: address).bytes
    return FilePath(bytes: path.first == UInt8(ascii: "/") ? path : home + path).isGone
  }
}

extension KnowledgeBase {
  /// Under which addresses it keeps files.
  var addresses: ArticleAddresses { ArticleAddresses(knowledgeBaseAt: place) }
}
