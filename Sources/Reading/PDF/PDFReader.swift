import Claims
import Running

/// Reads PDF by what `pdftotext` of Poppler tells of the words on each page and their places.
enum PDFReader {
  /// Whether a file is PDF, by the mark that Poppler looks for in its first 1024 bytes: at its start, or
  /// behind what is no text, such as commands to a printer. A text may well speak of the mark.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    guard let mark = bytes.firstOffset(of: "%PDF-", in: 0..<min(bytes.count, 1024)) else {
      return false
    }
    return bytes.trimmed(0..<mark).isEmpty
      || bytes[..<mark].contains { $0 < UInt8.space && !$0.isWhiteSpace }
  }

  /// Reads the article in a file.
  ///
  /// - Throws: `ReadingError` where there is no `pdftotext`, or it finds no text.
  static func article(
    from bytes: [UInt8], by words: LineWords
  ) throws(ReadingError) -> Article {
    let document = PDFDocument(layout: try layout(of: bytes))
    guard document.pages.contains(where: { !$0.lines.isEmpty }) else { throw .scannedPDF }
    return article(from: document, by: words)
  }

  /// Makes an article of the document's running text.
  static func article(from document: PDFDocument, by words: LineWords) -> Article {
    let text = PDFText(of: PDFFurniture.removed(from: document.pages))
    let headings = PlainTextHeadings(among: text.pieces, in: text.text, by: words)
    var metadata = Metadata(
      title: title(of: document) ?? headings.title, author: document.stated("Author"),
      publishedOn: nil)
    metadata.fill(fromOpeningOf: headings.blocks, in: text.text, by: words)
    let created = document.stated("CreationDate").flatMap { publicationDate(in: $0) }
    metadata.publishedOn = metadata.publishedOn ?? created
    return metadata.article(format: .pdf, text: text.text, blocks: headings.blocks)
  }

  private static func layout(of bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    let program = Program(
      "pdftotext", ["-bbox-layout", "-enc", "UTF-8", "/dev/stdin", "-"], seconds: 120,
      limit: 1 << 28)
    let outcome: Program.Outcome
    do throws(Program.Failure) {
      outcome = try program.run(on: bytes)
    } catch {
      switch error {
      case .missing: throw .toolMissing("PDF", program: "pdftotext", package: "poppler-utils")
      case .notStarted(let reason): throw .unreadablePDF(because: reason)
      case .tookTooLong: throw .unreadablePDF(because: "it takes more than two minutes to read")
      case .wroteTooMuch: throw .unreadablePDF(because: "it holds more text than a book")
      }
    }
    guard outcome.end == .exit(code: 0) else {
      let remarks = String(decoding: outcome.remarks, as: UTF8.self)
      throw .unreadablePDF(because: remarks.split(separator: "\n").first.map(String.init) ?? "")
    }
    return outcome.output
  }

  /// The title in the description, unless it is the name of the file that the PDF was made from.
  private static func title(of document: PDFDocument) -> String? {
    guard let title = document.title?.trimmed, title.contains(" "),
      !title.hasPrefix("Microsoft Word"), !title.lowercased().hasPrefix("untitled")
    else { return nil }
    return title
  }
}

extension PDFDocument {
  /// A field of the description, where it says anything.
  fileprivate func stated(_ name: String) -> String? {
    guard let value = description[name]?.trimmed,
      !["", "(unspecified)", "(anonymous)"].contains(value)
    else {
      return nil
    }
    return value
  }
}

extension String {
  fileprivate var trimmed: String {
    let bytes = Array(utf8)
    return bytes.string(bytes.trimmed(bytes.indices))
  }
}
