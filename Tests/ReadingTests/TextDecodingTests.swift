import Foundation
import Reading
import Testing

struct TextDecodingTests {
  static let sentence = "Caf\u{E9} servers “scale” — well enough for us."

  @Test(arguments: [
    ("UTF-8", Array(sentence.utf8)),
    ("UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF] + Array(sentence.utf8)),
    ("UTF-16, little endian, with a mark", [0xFF, 0xFE] + utf16(sentence, isBigEndian: false)),
    ("UTF-16, big endian, with a mark", [0xFE, 0xFF] + utf16(sentence, isBigEndian: true)),
    ("UTF-16, little endian", utf16(sentence, isBigEndian: false)),
    ("UTF-16, big endian", utf16(sentence, isBigEndian: true)),
    ("Windows-1252", windows1252(sentence)),
  ])
  func `reads the same words in every encoding`(encoding: String, bytes: [UInt8]) throws {
    #expect(try ArticleReader().article(from: bytes).text == Self.sentence, "\(encoding)")
  }

  @Test
  func `believes what a page says of its encoding`() throws {
    let page =
      "<html><meta charset='windows-1251'><body><p>@ is a long enough paragraph of text.</p>"
    let bytes = Array(page.utf8).map { $0 == UInt8(ascii: "@") ? 0xC4 : $0 }
    #expect(try ArticleReader().article(from: bytes).text.hasPrefix("Д is"))
  }

  @Test(arguments: [
    ("ISO-8859-1", [0x93], "“"), ("latin1", [0xE9], "é"), ("us-ascii", [0xE9], "é"),
    ("ISO-8859-15", [0xA4], "€"), ("cp1251", [0xC4], "Д"), ("Shift_JIS", [0x83, 0x6E], "ハ"),
    ("utf-16", [0xFF], "\u{FFFD}"),
  ])
  func `knows a character set by the names that pages give it`(
    name: String, bytes: [UInt8], character: String
  ) throws {
    let start = Array("<html><meta charset='\(name)'><body><p>".utf8)
    let page = start + bytes + Array(" is a long enough paragraph of text.</p>".utf8)
    #expect(try ArticleReader().article(from: page).text.hasPrefix("\(character) is"))
  }

  @Test(arguments: ["koi8-r", "GB2312", "euc-kr", "big5"])
  func `refuses a page in a character set that it does not know`(name: String) {
    let page = Array("<html><meta charset=\"\(name)\"><body><p>".utf8) + [0xF0, 0xD9, 0x20]
    let error = #expect(throws: ReadingError.self) { try ArticleReader().article(from: page) }
    let charset = name.lowercased()
    #expect(
      error?.description == """
        its character set, “\(charset)”, is not known. Save it as UTF-8, for instance with iconv \
        -f \(charset) -t UTF-8.
        """)
  }

  @Test
  func `repairs a damaged byte in text that is UTF-8 otherwise`() throws {
    let bytes = Array("“Quick” and “steady”, ".utf8) + [0xFF] + Array(" they say of it.".utf8)
    let text = try ArticleReader().article(from: bytes).text
    #expect(text == "“Quick” and “steady”, \u{FFFD} they say of it.")
  }

  @Test(arguments: [
    ("half a unit at the end", [0xFF, 0xFE, 0x41, 0x00, 0x42, 0x00, 0x43], "AB"),
    ("half a pair", [0xFE, 0xFF, 0x00, 0x41, 0xD8, 0x00, 0x00, 0x42], "A\u{FFFD}B"),
  ])
  func `repairs damaged UTF-16`(damage: String, bytes: [UInt8], text: String) throws {
    #expect(try ArticleReader().article(from: bytes).text == text, "\(damage)")
  }

  @Test
  func `ends every line with a line feed`() throws {
    #expect(try article("One.\r\nTwo.\rThree.\n").text == "One.\nTwo.\nThree.\n")
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}\u{A0}\n"])
  func `refuses a file without text`(text: String) {
    let error = #expect(throws: ReadingError.self) { try article(text) }
    #expect(error?.problem == "it holds no text")
  }

  @Test(arguments: [
    ("\0", 0), ("RIFF\u{2}\u{1}\u{1}\0", 7), ("abc\u{1}\u{2}\u{3}", 3),
  ])
  func `refuses a binary file and says where it shows`(text: String, offset: Int) {
    let error = #expect(throws: ReadingError.self) { try article(text) }
    #expect(error?.problem == "this is no text")
    #expect(error?.byteOffset == offset)
    #expect(error?.description.hasPrefix("byte \(offset): this is no text. Convert") == true)
  }

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    Array(text.data(using: .windowsCP1252) ?? Data())
  }
}
