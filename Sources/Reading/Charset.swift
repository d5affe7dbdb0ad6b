import Foundation

/// A character set in which one byte, or a few, stand for a character, by the names that pages give it.
enum Charset {
  /// Latin-1 as browsers read it: what calls itself so is Windows-1252.
  case windows1252
  /// Latin-9, which differs from Latin-1 in eight characters.
  case iso8859Part15
  /// One that the system decodes.
  case foreign(String.Encoding)

  /// The character set of a name in lower case; the names are those of the WHATWG Encoding Standard.
  init?(named name: String) {
    guard let known = Self.names.first(where: { $0.names.contains(name) }) else { return nil }
    self = known.charset
  }

  /// Returns the text of some bytes, in UTF-8.
  func utf8(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .windows1252: Self.utf8(ofLatin: bytes) { Self.windows1252Exceptions[$0] }
    case .iso8859Part15: Self.utf8(ofLatin: bytes) { Self.latin9Exceptions[$0] }
    case .foreign(let encoding):
      // Damaged bytes cost the letters beyond ASCII, not the article.
      String(data: Data(bytes), encoding: encoding).map { Array($0.utf8) }
        ?? Charset.windows1252.utf8(of: bytes)
    }
  }

  private static let names: [(names: Set<String>, charset: Charset)] = [
    (
      [
        "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1",
        "latin1", "l1", "ascii", "us-ascii", "ansi_x3.4-1968", "cp819", "ibm819", "csisolatin1",
      ], .windows1252
    ),
    (
      ["iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "l9", "latin9", "csisolatin9"],
      .iso8859Part15
    ),
    (["windows-1250", "cp1250", "x-cp1250"], .foreign(.windowsCP1250)),
    (["windows-1251", "cp1251", "x-cp1251"], .foreign(.windowsCP1251)),
    (["windows-1253", "cp1253", "x-cp1253"], .foreign(.windowsCP1253)),
    (
      [
        "windows-1254", "cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "iso88599", "iso_8859-9",
        "latin5", "l5", "csisolatin5",
      ], .foreign(.windowsCP1254)
    ),
    (
      [
        "iso-8859-2", "iso8859-2", "iso88592", "iso_8859-2", "latin2", "l2", "csisolatin2",
      ], .foreign(.isoLatin2)
    ),
    (
      [
        "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "ms932", "windows-31j",
        "csshiftjis",
      ], .foreign(.shiftJIS)
    ),
    (["euc-jp", "x-euc-jp"], .foreign(.japaneseEUC)),
    (["iso-2022-jp", "csiso2022jp"], .foreign(.iso2022JP)),
  ]

  /// Decodes bytes that stand for the code point of the same number, but for some.
  private static func utf8(ofLatin bytes: [UInt8], except: (UInt8) -> UInt32?) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let code = except(byte) ?? UInt32(byte)
        text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
      }
    }
    return text
  }

  /// Where Windows-1252 differs from Latin-1, as in the WHATWG Encoding Standard.
  private static let windows1252Exceptions: [UInt8: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
    0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
    0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
  ]

  /// Where Latin-9 differs from Latin-1.
  private static let latin9Exceptions: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152,
    0xBD: 0x0153, 0xBE: 0x0178,
  ]
}
