import Unpacking

/// The parts of a document that is a zip archive, by their paths in it.
struct PackedParts {
  private var parts: [String: [UInt8]] = [:]

  /// Unpacks the parts that are text.
  ///
  /// - Parameter format: What the document is called in errors.
  /// - Throws: `ReadingError` where the archive is damaged or unpacks beyond measure.
  init(of document: [UInt8], _ format: String, where isWanted: (String) -> Bool)
    throws(ReadingError)
  {
    let archive = ArchiveReader(BytesInMemory(document))
    var left = ArticleReader.longestFile
    do throws(ArchiveError) {
      while let bytes = try archive.nextPath() {
        let path = String(decoding: bytes, as: UTF8.self)
        guard isWanted(path) else { continue }
        let part = try archive.contents(atMost: left)
        left -= part.count
        parts[path] = part
      }
    } catch {
      throw .unreadable(format, because: error.problem)
    }
  }

  /// The part at a path.
  subscript(path: String) -> [UInt8]? { parts[path] }

  /// Whether a file is a zip archive that begins like a document: with a note of its type, or one of
  /// the parts that every document has.
  static func isDocument(beginningWith file: [UInt8]) -> Bool {
    file.starts(with: signature)
      && [
        "mimetypeapplication/", "META-INF/", "[Content_Types].xml", "_rels/", "docProps/", "word/",
      ]
      .contains { file.firstOffset(of: $0, in: 0..<min(512, file.count)) != nil }
  }

  /// Whether a file is a zip archive whose name ends like that of a document, which it is meant to be
  /// even where it is damaged.
  static func isZip(_ file: [UInt8], named name: String?, like kind: FileKind) -> Bool {
    file.starts(with: signature) && name.flatMap(FileKind.init(ofFileNamed:)) == kind
  }

  /// Whether a file is a zip archive that holds a file of this name, by the names at its beginning
  /// and in the directory at its end.
  static func isZip(_ file: [UInt8], holding name: String) -> Bool {
    let reach = 1 << 16
    return file.starts(with: signature)
      && (file.firstOffset(of: name, in: 0..<min(reach, file.count)) != nil
        || file.firstOffset(of: name, in: max(0, file.count - reach)..<file.count) != nil)
  }

  private static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
}
