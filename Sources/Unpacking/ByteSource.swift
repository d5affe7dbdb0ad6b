/// Where the bytes of an archive come from, one after another.
public protocol ByteSource: AnyObject {
  /// Whether one can go back in it.
  var isSeekable: Bool { get }
  /// Reads what comes next, up to `limit` bytes; nothing at the end.
  func nextBytes(atMost limit: Int) throws -> [UInt8]
  /// Goes to another place, as `lseek` does, and returns it; negative where it cannot.
  func seek(_ offset: Int64, from origin: Int32) -> Int64
}
