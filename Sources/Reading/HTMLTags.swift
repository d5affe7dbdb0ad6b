/// The names of HTML elements, by what becomes of the words in them, wherever HTML is read: on a page, in
/// Markdown, in a book.
enum HTMLTags {
  /// Elements that do not interrupt a paragraph.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "output", "picture",
    "q", "rb", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr",
  ]

  /// Elements that head a section.
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// The level of a heading, from 1 to 6; `nil` for other elements.
  static func headingLevel(of tag: String) -> Int? {
    headings.contains(tag) ? tag.utf8.last.map { Int($0) - 48 } : nil
  }

  /// Elements around words that the author took back: they stay in sight, struck through, but are no
  /// longer said.
  static let struck: Set<String> = ["del", "s", "strike"]

  /// Elements whose words are not meant for a reader, or only for one whose browser cannot show what they
  /// stand for.
  static let unread: Set<String> = [
    "audio", "canvas", "iframe", "math", "meter", "object", "progress", "script", "select", "style",
    "svg", "template", "video",
  ]

  /// How words are pronounced, written small above them, and the brackets around that.
  static let gloss: Set<String> = ["rp", "rt"]
}
