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
