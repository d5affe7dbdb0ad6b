import CArchive
import Foundation
import Reading

/// The articles in an archive: tar or zip, read by libarchive from its start to its end, without a
/// file being written.
///
/// What is damaged or hostile costs no more than a message: entries are unpacked into memory up to a
/// limit, links are not followed, and names are only names.
final class Archive: ArticleStream {
  /// Bytes that one article may unpack to.
  private static let largestEntry = ArticleReader.longestFile
  /// How many times its size an archive may unpack to; text seldom shrinks to a twentieth.
  private static let highestRatio = 200
  /// Bytes that may be unpacked before the ratio counts.
  private static let harmless = 8 << 20

  private let source: FileDescriptor
  private let address: String
  private let input: Unmanaged<ArchiveInput>
  private let archive: OpaquePointer?
  private var isOpen = false
  private var unpacked = 0

  /// Reads the archive that is called `address`.
  init(_ source: FileDescriptor, address: String) {
    self.source = source
    self.address = address
    input = .passRetained(ArchiveInput(source))
    archive = archive_read_new()
  }

  deinit {
    archive_read_free(archive)
    input.release()
  }

  var position: Int { source.position }

  func next() throws -> ArticleFeed.Element? {
    if !isOpen { try open() }
    while let entry = try nextEntry() {
      guard let name = articleName(of: entry) else { continue }
      let place = "\(address)/\(name.text)"
      do {
        let bytes = try bytes()
        if ArticleName.isLikely(name.name) == nil, ArticleName.isBinary(bytes.prefix(1024)) {
          continue
        }
        return .article(ArticleFile(address: place, bytes: bytes))
      } catch let error as EntryError {
        return .failure(ImportFailure(address: place, reason: error.description))
      }
    }
    return nil
  }

  private func open() throws {
    isOpen = true
    // libarchive converts names by the locale; without one, names beyond ASCII get lost.
    setlocale(LC_CTYPE, "C.UTF-8")
    for support in [
      archive_read_support_format_tar, archive_read_support_format_zip,
      archive_read_support_filter_gzip, archive_read_support_filter_bzip2,
      archive_read_support_filter_xz, archive_read_support_filter_zstd,
    ] { _ = support(archive) }
    archive_read_set_callback_data(archive, input.toOpaque())
    archive_read_set_read_callback(archive) { _, data, start in
      ArchiveInput.from(data).read(into: start)
    }
    if source.isSeekable {
      archive_read_set_seek_callback(archive) { _, data, offset, origin in
        ArchiveInput.from(data).seek(offset, from: origin)
      }
    }
    guard archive_read_open1(archive) == ARCHIVE_OK else { throw failure }
  }

  private func nextEntry() throws -> OpaquePointer? {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_EOF: return nil
    case ARCHIVE_OK, ARCHIVE_WARN, ARCHIVE_RETRY: return entry
    default: throw failure
    }
  }

  /// Returns the path of an entry that is to be read as an article.
  private func articleName(of entry: OpaquePointer) -> FilePath? {
    guard archive_entry_filetype(entry) == S_IFREG, archive_entry_hardlink(entry) == nil,
      let path = archive_entry_pathname(entry)
    else { return nil }
    let bytes = UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) }
    let parts = bytes.split(separator: UInt8(ascii: "/"))
      .filter { !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    guard let name = parts.last, !parts.contains(where: { ArticleName.isPassedOver($0) }),
      ArticleName.isLikely(name) != false
    else { return nil }
    return FilePath(bytes: Array(parts.joined(separator: "/".utf8)))
  }

  /// Unpacks the entry.
  ///
  /// - Throws: `EntryError` where it alone cannot be read, `FileError` where nothing more can be.
  private func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        if count == ARCHIVE_FATAL { throw failure }
        if count < 0 { throw EntryError(description: message) }
        return bytes
      }
      bytes += chunk[..<count]
      unpacked += count
      guard unpacked < Self.harmless || unpacked / Self.highestRatio <= packed else {
        throw FileError(
          "it unpacks to more than \(Self.highestRatio) times its size, so the rest of it is not "
            + "read. Unpack it yourself if you trust it, and import the folder")
      }
      guard bytes.count <= Self.largestEntry else {
        throw EntryError(description: "it unpacks to more than \(Self.largestEntry >> 20) MB")
      }
    }
  }

  /// How many bytes of the archive lie behind.
  private var packed: Int { Int(archive_filter_bytes(archive, -1)) }

  private var failure: FileError { FileError("the archive cannot be read: \(message)") }

  private var message: String {
    archive_error_string(archive).map { String(cString: $0) } ?? "it is damaged"
  }
}

/// Why one entry of an archive cannot be read.
private struct EntryError: Error {
  let description: String
}

/// Hands the bytes of a file over to libarchive.
private final class ArchiveInput {
  private let source: FileDescriptor
  /// What libarchive is looking at; it asks for more when it has done with it.
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)

  init(_ source: FileDescriptor) { self.source = source }

  deinit { buffer.deallocate() }

  static func from(_ data: UnsafeMutableRawPointer?) -> ArchiveInput {
    guard let data else { preconditionFailure("libarchive keeps the data that it was given") }
    return Unmanaged.fromOpaque(data).takeUnretainedValue()
  }

  func read(into start: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    guard let bytes = try? source.nextBytes(atMost: buffer.count) else { return -1 }
    buffer.copyBytes(from: bytes)
    start?.pointee = UnsafeRawPointer(buffer.baseAddress)
    return bytes.count
  }

  func seek(_ offset: Int64, from origin: Int32) -> Int64 {
    let place = source.seek(offset, from: origin)
    return place >= 0 ? place : Int64(ARCHIVE_FATAL)
  }
}
