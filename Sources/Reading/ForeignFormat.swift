import Foundation

/// The formats that files of articles come in and that are not read: by their first bytes, or by what stands
/// in them where they are text.
enum ForeignFormat {
  /// Returns why a file is not read, in words; `nil` where it may be text.
  static func refusal(of bytes: [UInt8]) -> ReadingError? {
    guard let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    if known.format == zip, let document = zippedDocument(in: bytes) {
      return .unread(document, asText)
    }
    return .unread(known.format, known.remedy)
  }

  /// Which of the documents that are zip archives it is, by the names of the files in it.
  private static func zippedDocument(in bytes: [UInt8]) -> String? {
    let names = 0..<min(bytes.count, 1 << 16)
    let formats = [
      ("application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
      ("xl/", "an Excel workbook (.xlsx)"), ("ppt/", "a PowerPoint presentation (.pptx)"),
    ]
    return formats.first { bytes.firstOffset(of: $0.0, in: names) != nil }?.1
  }

  /// Returns why a text is not read, `nil` where it may be an article: it was written for a program.
  static func refusal(ofText text: [UInt8]) -> ReadingError? {
    let start = text.trimmed(text.indices).lowerBound
    if isBookmark(text, from: start) { return .unread("a bookmark of a web page", fetch) }
    if text.has("\\documentclass", at: start) { return .unread("LaTeX (.tex)", asText) }
    if SavedPage.isMail(text) {
      return .unread("a mail, or a page saved as one (.mhtml)", "Save the page as HTML.")
    }
    guard isJSON(text, from: start) else { return nil }
    let isNotebook = text.firstOffset(of: #""nbformat""#, in: text.indices) != nil
    return isNotebook
      ? .unread("a Jupyter notebook (.ipynb)", "Convert it first: jupyter nbconvert --to markdown.")
      : .unread("JSON", "Articles in JSON are read where each stands on a line of a .jsonl file.")
  }

  /// Whether a file does nothing but name a web address: those of macOS, Windows and Linux.
  private static func isBookmark(_ text: [UInt8], from start: Int) -> Bool {
    if text.has("[InternetShortcut]", at: start) { return true }
    let opening = start..<min(text.count, start + 4096)
    let sign =
      text.has("[Desktop Entry]", at: start)
      ? "Type=Link" : text.has("<?xml", at: start) ? "<key>URL</key>" : nil
    return sign.map { text.firstOffset(of: $0, in: opening) != nil } ?? false
  }

  private static func isJSON(_ text: [UInt8], from start: Int) -> Bool {
    let extent = text.trimmed(start..<text.count)
    guard let first = text[extent].first, let last = text[extent].last,
      ["{}", "[]"].contains(String(decoding: [first, last], as: UTF8.self))
    else { return false }
    return (try? JSONSerialization.jsonObject(with: Data(text[extent]))) != nil
  }

  private static let fetch = "Name the address that is in it: import https://…"
  private static let zip = "a zip archive"
  private static let asText = "Convert it to HTML or plain text first, for instance with pandoc."
  private static let unpack = "Unpack it first."
  private static let recognise = "Recognise its text first, and save that."

  private static let signatures: [(bytes: [UInt8], format: String, remedy: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], zip, unpack),
    ([0x50, 0x4B, 0x05, 0x06], "an empty zip archive", unpack),
    ([0xD0, 0xCF, 0x11, 0xE0], "a document of an old Microsoft Office (.doc)", asText),
    (Array("{\\rtf".utf8), "Rich Text (.rtf)", asText),
    (Array("%!PS".utf8), "PostScript", "Convert it to PDF first, with ps2pdf."),
    ([0x1F, 0x8B], "compressed by gzip", unpack),
    (Array("BZh".utf8), "compressed by bzip2", unpack),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "compressed by xz", unpack),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed by zstd", unpack),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", unpack),
    (Array("Rar!".utf8), "a RAR archive", unpack),
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)", recognise),
    ([0xFF, 0xD8, 0xFF], "a picture (JPEG)", recognise),
    (Array("GIF8".utf8), "a picture (GIF)", recognise),
    (Array("bplist00".utf8), "a property list, such as a bookmark of a web page", fetch),
    (Array("SQLite format 3\0".utf8), "an SQLite database", "Name it with --database to ask it."),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", "Leave it out."),
  ]
}
