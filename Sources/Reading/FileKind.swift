import Claims

/// How a file says by its name that it is written.
public enum FileKind: CaseIterable, Sendable {
  /// Plain text.
  case text
  /// reStructuredText.
  case reStructuredText
  /// AsciiDoc.
  case asciiDoc
  /// Markdown.
  case markdown
  /// A web page.
  case html
  /// A PDF document.
  case pdf
  /// A book in EPUB.
  case epub
  /// A document of Word in Office Open XML.
  case docx

  /// Tells the kind by the ending of a name, whatever its capitals; `nil` for a file that articles are not
  /// kept in.
  public init?(ofFileNamed name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = kind
  }

  /// The format that such a file is read in, unless its content tells another one.
  var format: Article.Format {
    switch self {
    case .text, .reStructuredText, .asciiDoc: .text
    case .markdown: .markdown
    case .html: .html
    case .pdf: .pdf
    case .epub: .epub
    case .docx: .docx
    }
  }

  private var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .reStructuredText: ["rst", "rest"]
    case .asciiDoc: ["adoc", "asciidoc", "asc"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm", "xhtml"]
    case .pdf: ["pdf"]
    case .epub: ["epub"]
    case .docx: ["docx"]
    }
  }
}
