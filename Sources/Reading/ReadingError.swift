/// Why a file cannot be read as an article.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let problem: String
  /// Where in the file it shows, in bytes from its start, where there is such a place.
  public let byteOffset: Int?
  /// What to do about it.
  public let remedy: String

  /// The problem, its place and the remedy, as one line.
  public var description: String {
    let place = byteOffset.map { "byte \($0): " } ?? ""
    return "\(place)\(problem). \(remedy)"
  }

  static let empty = Self(
    problem: "it holds no text", byteOffset: nil,
    remedy: "Save the article again, or leave it out.")

  static let noArticleText = Self(
    problem: "no article text found", byteOffset: nil,
    remedy: "Save the page after it has loaded, or copy its text into a .txt file.")

  static func noArticleText(on page: NoArticle) -> Self {
    Self(
      problem: "no article text found: \(page.reason)", byteOffset: nil, remedy: page.remedy)
  }

  static func binary(at byteOffset: Int) -> Self {
    Self(
      problem: "this is no text", byteOffset: byteOffset,
      remedy: "Convert the file to plain text, Markdown or HTML first.")
  }

  static func unknownCharset(_ name: String) -> Self {
    Self(
      problem: "its character set, “\(name)”, is not known", byteOffset: nil,
      remedy: "Save it as UTF-8, for instance with iconv -f \(name) -t UTF-8.")
  }

  static func tooLong(limit: Int) -> Self {
    Self(
      problem: "it is longer than \(limit >> 20) MB, so that it is hardly one article",
      byteOffset: nil, remedy: "Cut it into its articles: files, or lines of a .jsonl file.")
  }

  static func unread(_ format: String, _ remedy: String) -> Self {
    Self(problem: "this is \(format), which is not read", byteOffset: 0, remedy: remedy)
  }

  static func toolMissing(_ format: String, program: String, package: String) -> Self {
    Self(
      problem: "\(format) is read with the program \(program), which is not installed",
      byteOffset: nil, remedy: "Install \(package), or convert the file to text.")
  }

  static func unreadablePDF(because remark: String) -> Self {
    Self(
      problem: "pdftotext cannot read the PDF" + (remark.isEmpty ? "" : " (\(remark))"),
      byteOffset: nil, remedy: "Remove its password, or save it again from a PDF viewer.")
  }

  static func unreadable(_ format: String, because problem: String) -> Self {
    Self(
      problem: "the \(format) cannot be read: \(problem)", byteOffset: nil,
      remedy: "Save it again, or convert it to HTML, for instance with pandoc.")
  }

  static let scannedPDF = Self(
    problem: "the PDF holds no text, only pictures of it", byteOffset: nil,
    remedy: "Recognise the text first, for instance with ocrmypdf.")

  static func nestedTooDeep(limit: Int, at byteOffset: Int) -> Self {
    Self(
      problem: "more than \(limit) HTML elements are nested in one another",
      byteOffset: byteOffset,
      remedy: "Close the open tags, or copy the article's text into a .txt file.")
  }
}
