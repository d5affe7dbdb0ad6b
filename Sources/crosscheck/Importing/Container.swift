import Reading

/// A file that holds many articles.
enum Container: Hashable, Sendable {
  /// One record of JSON to a line.
  case jsonLines
  /// A tar or zip archive, compressed or not.
  case archive

  private static let endings: [(String, Container)] =
    [".jsonl", ".ndjson"].map { ($0, .jsonLines) }
    + [
      ".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst",
    ].map { ($0, .archive) }

  /// The container that a file of this name is.
  init?(named name: some Sequence<UInt8>) {
    let name = String(decoding: Array(name), as: UTF8.self).lowercased()
    guard let (_, container) = Self.endings.first(where: { name.hasSuffix($0.0) }) else {
      return nil
    }
    self = container
  }

  /// The container that begins with some bytes: an archive by its signature, JSON lines by an object.
  /// A book or a document of an office is an archive, too, but of one article.
  init?(beginningWith bytes: [UInt8]) {
    if ArticleReader.isDocument(beginningWith: bytes) { return nil }
    let tarSignature = Array("ustar".utf8)
    let isArchive =
      Self.signatures.contains { bytes.starts(with: $0) }
      || bytes.dropFirst(257).starts(with: tarSignature)
    if isArchive {
      self = .archive
    } else if bytes.starts(with: "{".utf8),
      bytes.dropFirst().first(where: { !" \t".utf8.contains($0) }) == UInt8(ascii: "\"")
    {
      self = .jsonLines
    } else {
      return nil
    }
  }

  /// How many bytes tell an archive.
  static let signatureLength = 512

  /// zip, gzip, bzip2, xz, zstd.
  private static let signatures: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B], [0x42, 0x5A, 0x68], [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    [0x28, 0xB5, 0x2F, 0xFD],
  ]

  /// The articles in what a file holds, which has an address, and a name in messages.
  func stream(of source: FileDescriptor, address: String, name: String) -> any ArticleStream {
    switch self {
    case .jsonLines: JSONLines(source, name: name)
    case .archive: Archive(source, address: address, name: name)
    }
  }
}
