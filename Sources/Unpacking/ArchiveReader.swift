import CArchive
import Glibc

/// The files in an archive, tar or zip, read by libarchive from its start to its end, without a file
/// being written.
///
/// What is damaged or hostile costs no more than a message: entries are unpacked into memory up to a
/// limit, links are passed over, and names are only names.
public final class ArchiveReader {
  /// How many times its size an archive may unpack to; text seldom shrinks to a twentieth.
  private static let highestRatio = 200
  /// Bytes that may be unpacked before the ratio counts.
  private static let harmless = 8 << 20

  private let source: any ByteSource
  private let input: Unmanaged<ArchiveInput>
  private let archive: OpaquePointer?
  private let names = NameLocale()
  private var isOpen = false
  private var unpacked = 0

  /// Reads an archive.
  public init(_ source: any ByteSource) {
    self.source = source
    input = .passRetained(ArchiveInput(source))
    archive = archive_read_new()
  }

  deinit {
    archive_read_free(archive)
    input.release()
  }

  /// Goes to the next file, and returns the bytes of its path; `nil` at the end.
  public func nextPath() throws(ArchiveError) -> [UInt8]? {
    if !isOpen { try open() }
    while let entry = try nextEntry() {
      guard archive_entry_filetype(entry) == S_IFREG, let path = names.reading({ path(of: entry) })
      else { continue }
      return path
    }
    return nil
  }

  /// The path of an entry, unless it is a second name of another file, or has none.
  private func path(of entry: OpaquePointer) -> [UInt8]? {
    guard archive_entry_hardlink(entry) == nil, let path = archive_entry_pathname(entry) else {
      return nil
    }
    return UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) }
  }

  /// Unpacks the file at hand, of at most `limit` bytes.
  public func contents(atMost limit: Int) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        if count == ARCHIVE_FATAL { throw .damaged(remark) }
        if count < 0 { throw .entryDamaged(remark) }
        return bytes
      }
      bytes += chunk[..<count]
      unpacked += count
      guard unpacked < Self.harmless || unpacked / Self.highestRatio <= packed else {
        throw .unpacksTooFar(ratio: Self.highestRatio)
      }
      guard bytes.count <= limit else { throw .entryTooLong(limit: limit) }
    }
  }

  private func open() throws(ArchiveError) {
    isOpen = true
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
    guard archive_read_open1(archive) == ARCHIVE_OK else { throw .damaged(remark) }
  }

  private func nextEntry() throws(ArchiveError) -> OpaquePointer? {
    var entry: OpaquePointer?
    switch names.reading({ archive_read_next_header(archive, &entry) }) {
    case ARCHIVE_EOF: return nil
    case ARCHIVE_OK, ARCHIVE_WARN, ARCHIVE_RETRY: return entry
    default: throw .damaged(remark)
    }
  }

  /// How many bytes of the archive lie behind.
  private var packed: Int { Int(archive_filter_bytes(archive, -1)) }

  private var remark: String {
    archive_error_string(archive).map { String(cString: $0) } ?? "it is damaged"
  }
}

/// Hands the bytes of a source over to libarchive.
private final class ArchiveInput {
  private let source: any ByteSource
  /// What libarchive is looking at; it asks for more when it has done with it.
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)

  init(_ source: any ByteSource) { self.source = source }

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
