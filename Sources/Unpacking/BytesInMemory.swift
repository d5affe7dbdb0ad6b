import Glibc

/// An archive that is in memory as a whole.
public final class BytesInMemory: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  /// Makes a source of bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// One can always go back.
  public var isSeekable: Bool { true }

  /// Reads what comes next, up to `limit` bytes; nothing at the end.
  public func nextBytes(atMost limit: Int) -> [UInt8] {
    let end = min(position + limit, bytes.count)
    defer { position = end }
    return Array(bytes[position..<end])
  }

  /// Goes to another place, as `lseek` does, and returns it; negative where there is none.
  public func seek(_ offset: Int64, from origin: Int32) -> Int64 {
    let start =
      switch origin {
      case SEEK_CUR: position
      case SEEK_END: bytes.count
      default: 0
      }
    let (place, isTooFar) = Int64(start).addingReportingOverflow(offset)
    guard !isTooFar, 0...Int64(bytes.count) ~= place else { return -1 }
    position = Int(place)
    return place
  }
}
