import Claims
import Foundation
import Testing

@testable import Reading

struct PDFReaderTests {
  @Test func `reads headings, paragraphs and items by size and place`() throws {
    let article = try PDFReader.article(
      from: .of([
        [
          .init("Ada or Ruby", x: 60, y: 80, height: 18),
          .init("Ada is fast, and it goes on being", x: 60, y: 120),
          .init("fast for years.", x: 60, y: 132),
          .init("Speed", x: 60, y: 160, height: 13),
          .init("Ruby is slow at its start but not", x: 60, y: 180),
          .init("later.", x: 60, y: 192),
          .init("• cheap and widely", x: 60, y: 210),
          .init("known", x: 68, y: 222),
          .init("• old", x: 60, y: 234),
        ]
      ]))
    #expect(
      article.outline == [
        "h1 Ada or Ruby", "p Ada is fast, and it goes on being fast for years.", "h2 Speed",
        "p Ruby is slow at its start but not later.", "l1 cheap and widely known", "l1 old",
      ])
    #expect(article.rangeError == nil)
    #expect(article.format == .pdf)
    #expect(article.title == "Ada or Ruby")
  }

  @Test func `reads columns one after the other, and what stands across them first`() throws {
    let article = try PDFReader.article(
      from: .of([
        [
          .init("A line that goes across the whole of the page, from left to right.", x: 60, y: 80),
          .init("Left, the first line of the", x: 60, y: 120),
          .init("Right, the first line of the", x: 320, y: 120),
          .init("paragraph ends here.", x: 60, y: 132),
          .init("paragraph ends here.", x: 320, y: 132),
        ]
      ]))
    #expect(
      article.outline == [
        "p A line that goes across the whole of the page, from left to right.",
        "p Left, the first line of the paragraph ends here.",
        "p Right, the first line of the paragraph ends here.",
      ])
  }

  @Test func `drops what heads and ends the pages, and goes on over the break`() throws {
    let pages = (1...3).map { number in
      [
        PDFTestLine("The Journal", x: 60, y: 20), PDFTestLine("Page \(number) of 3", x: 60, y: 780),
        PDFTestLine("The text of page \(number) is long and", x: 60, y: 100),
        PDFTestLine("goes on in the middle of a commu-", x: 60, y: 112),
        PDFTestLine("nity on the", x: 60, y: 124),
      ]
    }
    let article = try PDFReader.article(from: .of(pages))
    #expect(!article.text.contains("Journal") && !article.text.contains("of 3"))
    #expect(article.text.contains("a community on the"))
    let lowerCase = try PDFReader.article(
      from: .of([
        [.init("This goes on and", x: 60, y: 100)], [.init("on and on.", x: 60, y: 100)],
      ]))
    #expect(lowerCase.outline == ["p This goes on and on and on."])
  }

  @Test func `keeps a hyphen that the document spells elsewhere`() throws {
    let article = try PDFReader.article(
      from: .of([
        [
          .init("It is well-known and has a well-", x: 60, y: 100),
          .init("known name.", x: 60, y: 112),
        ]
      ]))
    #expect(article.text == "It is well-known and has a well-known name.")
  }

  @Test func `reads rows whose cells lie apart`() throws {
    func row(_ cells: [String], y: Double) -> [PDFTestLine] {
      cells.enumerated().map { .init($1, x: 60 + 90 * Double($0), y: y) }
    }
    let article = try PDFReader.article(
      from: .of([
        row(["Criterion", "Ada", "Ruby"], y: 100) + row(["Speed", "very fast", "slow"], y: 112)
          + [.init("Words go on below the table, as they do in any article.", x: 60, y: 150)]
      ]))
    #expect(article.cells == [["Criterion", "Ada", "Ruby"], ["Speed", "very fast", "slow"]])
    #expect(article.rangeError == nil)
  }

  @Test(arguments: ["", " ", "\u{A0}", "\u{200B}"])
  func `passes over words that show nothing`(word: String) throws {
    let line = "<line>\n<word xMax=\"9\">\(word)</word>\n<word xMin=\"90\">\(word)</word>\n"
    let article = try PDFReader.article(
      from: PDFDocument(layout: Array("<page>\n\(line)\(line)<line>\n<word>Ada</word>".utf8)))
    #expect(article.outline == ["h1 Ada"])
  }

  @Test func `takes title, author and date from the description`() throws {
    let head =
      "<title>Ada &amp; Ruby</title>\n<meta name=\"Author\" content=\"Jane Doe\"/>\n"
      + "<meta name=\"CreationDate\" content=\"2024-05-31T10:00:00Z\"/>\n"
    let article = try PDFReader.article(
      from: .of([[.init("Words are here.", x: 60, y: 100)]], head: head))
    #expect(article.title == "Ada & Ruby")
    #expect(article.author == "Jane Doe")
    #expect(article.publishedOn == "2024-05-31")
  }

  @Test(arguments: [
    ("", true), ("\r\n", true), ("\u{FEFF}", true), ("\u{1B}%-12345X@PJL\r\n", true),
    ("\0\0", true), ("The first bytes are `", false),
    (String(repeating: "\0", count: 1024), false),
  ])
  func `tells a file by its mark, but no text that speaks of it`(before: String, isPDF: Bool) throws
  {
    #expect(PDFReader.recognises(Array("\(before)%PDF-1.7\n".utf8)) == isPDF)
  }

  @Test func `what is stated to be text is no PDF`() throws {
    let bytes = Array("%PDF-1.7 is what a file in PDF begins with.".utf8)
    #expect(try ArticleReader().article(from: bytes, format: .text).format == .text)
  }

  @Test(.enabled(if: PDFTestFile.canBeRead, "pdftotext is not installed"))
  func `reads a file, and says of others what is wrong`() throws {
    let article = try ArticleReader().article(from: PDFTestFile.bytes(saying: "Ada is fast."))
    #expect(article.outline == ["p Ada is fast."])
    let scan = #expect(throws: ReadingError.self) {
      try ArticleReader().article(from: PDFTestFile.bytes(saying: ""))
    }
    #expect(scan?.problem == "the PDF holds no text, only pictures of it")
    let broken = #expect(throws: ReadingError.self) {
      try ArticleReader().article(from: Array("%PDF-1.4\nbroken".utf8))
    }
    #expect(broken?.problem.hasPrefix("pdftotext cannot read the PDF (") == true)
  }
}

extension PDFReader {
  /// Reads a document by the words that come with the program.
  fileprivate static func article(from document: PDFDocument) throws -> Article {
    article(from: document, by: try ReadingVocabulary.embedded().lines)
  }
}

/// A line of text on a page of 600 by 800 points; letters are half as wide as high.
struct PDFTestLine {
  let words: [PDFWord]

  init(_ text: String, x: Double, y: Double, height: Double = 10) {
    var left = x
    words = text.split(separator: " ").map { word in
      let right = left + Double(word.count) * height / 2
      defer { left = right + height / 4 }
      return PDFWord(
        text: String(word), box: PDFBox(xMin: left, yMin: y, xMax: right, yMax: y + height))
    }
  }
}

extension PDFDocument {
  /// The document of some pages, by way of what `pdftotext` would write.
  static func of(_ pages: [[PDFTestLine]], head: String = "") -> PDFDocument {
    var layout = head
    func tag(_ name: String, _ box: PDFBox) -> String {
      "<\(name) xMin=\"\(box.xMin)\" yMin=\"\(box.yMin)\" xMax=\"\(box.xMax)\" yMax=\"\(box.yMax)\">"
    }
    for page in pages {
      layout += "<page width=\"600\" height=\"800\">\n"
      for line in page {
        var box = line.words[0].box
        for word in line.words { box.formUnion(word.box) }
        layout += tag("line", box) + "\n"
        for word in line.words { layout += tag("word", word.box) + "\(word.text)</word>\n" }
        layout += "</line>\n"
      }
      layout += "</page>\n"
    }
    return PDFDocument(layout: Array(layout.utf8))
  }
}

/// A file of one page.
enum PDFTestFile {
  static var canBeRead: Bool {
    ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  static func bytes(saying words: String) -> [UInt8] {
    let content = words.isEmpty ? "" : "BT /F1 12 Tf 72 700 Td (\(words)) Tj ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 5\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    return Array((file + "trailer<</Size 5/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n").utf8)
  }
}
