/// Makes a zip archive of files that are not compressed.
func zip(_ files: [(path: String, content: String)]) -> [UInt8] {
  var archive: [UInt8] = []
  var directory: [UInt8] = []
  for (path, content) in files {
    let (name, content) = (Array(path.utf8), Array(content.utf8))
    let size = UInt32(content.count).littleEndianBytes
    let description: [UInt8] =
      [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + checksum(of: content).littleEndianBytes + size + size
      + UInt32(name.count).littleEndianBytes
    directory += [0x50, 0x4B, 1, 2, 20, 0] + description + [UInt8](repeating: 0, count: 10)
    directory += UInt32(archive.count).littleEndianBytes + name
    archive += [0x50, 0x4B, 3, 4] + description + name + content
  }
  let count = [UInt8(files.count), 0]
  return archive + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
    + UInt32(directory.count).littleEndianBytes + UInt32(archive.count).littleEndianBytes + [0, 0]
}

/// CRC-32 as in zip (ISO 3309).
private func checksum(of bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}

extension UInt32 {
  fileprivate var littleEndianBytes: [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
  }
}
