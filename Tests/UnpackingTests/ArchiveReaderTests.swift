import Glibc
import Testing
import Unpacking

struct ArchiveReaderTests {
  @Test func `says what is no archive`() {
    let archive = ArchiveReader(BytesInMemory(Array("No archive, but text.".utf8)))
    let error = #expect(throws: ArchiveError.self) { try archive.nextPath() }
    #expect(error == .damaged("Unrecognized archive format"))
    #expect(error?.concernsEntryOnly == false)
  }

  @Test func `reads names beyond ASCII, and leaves the locale of the process as it is`() throws {
    let archive = ArchiveReader(BytesInMemory(Self.zip(holding: "naïve.md")))
    #expect(try archive.nextPath() == Array("naïve.md".utf8))
    #expect(setlocale(LC_CTYPE, nil).map { String(cString: $0) } == "C")
  }

  /// A zip archive of an empty file, whose name it says is in UTF-8.
  private static func zip(holding name: String) -> [UInt8] {
    let length = UInt8(name.utf8.count)
    let description: [UInt8] =
      [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + [UInt8](repeating: 0, count: 12) + [length, 0, 0, 0]
    let file = [0x50, 0x4B, 3, 4] + description + Array(name.utf8)
    let entry =
      [0x50, 0x4B, 1, 2, 20, 0] + description + [UInt8](repeating: 0, count: 14) + Array(name.utf8)
    return file + entry + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0]
      + [UInt8(entry.count), 0, 0, 0, UInt8(file.count), 0, 0, 0, 0, 0]
  }

  @Test(arguments: [
    (Int64(2), SEEK_SET, Int64(2)), (1, SEEK_CUR, 4), (-1, SEEK_END, 9), (0, SEEK_END, 10),
    (11, SEEK_SET, -1), (-4, SEEK_CUR, -1), (.max, SEEK_END, -1),
  ])
  func `goes back and forth in memory`(offset: Int64, origin: Int32, place: Int64) {
    let bytes = BytesInMemory(Array("0123456789".utf8))
    #expect(bytes.nextBytes(atMost: 3) == Array("012".utf8))
    #expect(bytes.seek(offset, from: origin) == place)
    #expect(
      bytes.nextBytes(atMost: 20) == Array("0123456789".utf8.dropFirst(Int(place < 0 ? 3 : place))))
  }
}
