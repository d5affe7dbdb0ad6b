/// A text as it was read from a file: what it says, and what it is made of.
public struct Article: Hashable, Sendable {
  /// How the file was written.
  public enum Format: String, Codable, Sendable, CaseIterable {
    /// Plain text.
    case text
    /// Markdown (CommonMark with GitHub's extensions).
    case markdown
    /// A web page.
    case html
    /// A PDF document.
    case pdf
    /// A book in EPUB.
    case epub
    /// A document of Word in Office Open XML.
    case docx
  }

  /// The title, where it states one.
  public var title: String?
  /// Who wrote it, where it says so.
  public var author: String?
  /// Who published it, where it says so.
  public var publisher: String?
  /// The day of publication, where it says so.
  public var publishedOn: PartialDate?
  /// The web address that it gives for itself.
  public var canonicalAddress: String?
  /// How the file was written.
  public var format: Format
  /// The text that claims are quoted from, byte for byte: the file's own text for plain text and
  /// Markdown, the words of the main content for everything else.
  public var text: String
  /// The parts of the text in order, none overlapping another.
  public var blocks: [Block]

  /// Makes an article.
  public init(
    title: String? = nil, author: String? = nil, publisher: String? = nil,
    publishedOn: PartialDate? = nil, canonicalAddress: String? = nil,
    format: Format, text: String, blocks: [Block]
  ) {
    self.title = title
    self.author = author
    self.publisher = publisher
    self.publishedOn = publishedOn
    self.canonicalAddress = canonicalAddress
    self.format = format
    self.text = text
    self.blocks = blocks
  }
}
