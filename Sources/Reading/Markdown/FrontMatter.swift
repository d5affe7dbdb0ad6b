import Yams

/// The lines at the start of a file that describe it: YAML between `---`, TOML between `+++`, bare
/// `key: value` lines down to a `---`, or such lines of nothing but usual keys down to a blank one.
struct FrontMatter {
  /// What the lines say of the article.
  let metadata: Metadata
  /// The offset of the text behind them.
  let end: Int
  /// Whether marks end them, as in Markdown.
  let isMarked: Bool

  /// Reads the front matter of a text; `nil` where it has none, or none that ends.
  init?(of text: [UInt8]) {
    let lines = text.lines(in: 0..<min(text.count, 1 << 16))
    guard let opening = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
    let fence = text.string(lines[opening].range)
    let isFenced = fence == "---" || fence == "+++"
    let separator = UInt8(ascii: fence == "+++" ? "=" : ":")
    let first = isFenced ? opening + 1 : opening
    let closings = isFenced ? [fence, fence == "---" ? "..." : fence] : ["---"]
    let closing = lines[first...].firstIndex { line in
      line.range.count == 3 && closings.contains(text.string(line.range))
    }
    let content = lines[first..<(closing ?? first)]
    let keys = content.filter { Self.isKeyLine(text, $0, separator: separator) }.count
    // Without the opening fence, a lone “Title: …” over a rule is a heading.
    isMarked =
      closing != nil
      && (isFenced ? keys > 0 || content.isEmpty : keys >= 2 && Self.isAllKeys(text, content))
    if isMarked {
      metadata = Self.metadata(text, content, separator: separator)
      end = min(lines[content.endIndex].range.upperBound + 1, text.count)
    } else {
      let usual = lines[first...].prefix { Self.isUsual(text, $0) }
      guard opening == 0, fence != "+++", usual.count >= 2, usual.endIndex < lines.endIndex,
        lines[usual.endIndex].isBlank
      else { return nil }
      metadata = Self.metadata(usual.map { Self.field(text, $0, separator: separator) })
      end = lines[usual.endIndex].start
    }
  }

  /// Whether a text begins with a fence over a `key: value`, whether or not there is another fence: what
  /// stands there is no title.
  static func begins(_ text: [UInt8]) -> Bool {
    let lines = text.lines(in: 0..<min(text.count, 1 << 10)).drop(while: \.isBlank).prefix(2)
    guard let fence = lines.first, let field = lines.last, lines.count == 2 else { return false }
    return text.string(fence.range) == "---"
      && isKeyLine(text, field, separator: UInt8(ascii: ":"))
  }

  /// Whether a line is a field of a usual name.
  private static func isUsual(_ text: [UInt8], _ line: TextLine) -> Bool {
    let separator = UInt8(ascii: ":")
    guard line.indentation == 0, isKeyLine(text, line, separator: separator) else { return false }
    let name = field(text, line, separator: separator).key.lowercased()
    return Names.all.contains(name)
  }

  private static func isKeyLine(_ text: [UInt8], _ line: TextLine, separator: UInt8) -> Bool {
    let key = text[line.range].prefix { $0 != separator }
    return !key.isEmpty && key.count < line.range.count && key.count <= 40
      && key.allSatisfy { $0.isLetter || $0.isDigit || "_-. \"".utf8.contains($0) }
  }

  private static func isAllKeys(_ text: [UInt8], _ lines: ArraySlice<TextLine>) -> Bool {
    guard let first = lines.first, isKeyLine(text, first, separator: UInt8(ascii: ":")) else {
      return false
    }
    return lines.allSatisfy {
      $0.isBlank || $0.indentation > 0 || isKeyLine(text, $0, separator: UInt8(ascii: ":"))
    }
  }

  private static func metadata(
    _ text: [UInt8], _ lines: ArraySlice<TextLine>, separator: UInt8
  ) -> Metadata {
    guard let first = lines.first, let last = lines.last else { return Metadata() }
    let content = first.start..<last.range.upperBound
    if separator == UInt8(ascii: "=") { return metadata(TOMLFields(of: text[content]).fields) }
    if let mapping = try? Yams.compose(yaml: text.string(content))?.mapping {
      return metadata(mapping.map { ($0.key.string ?? "", names(in: $0.value)) })
    }
    return metadata(lines.map { field(text, $0, separator: separator) })
  }

  private static func field(
    _ text: [UInt8], _ line: TextLine, separator: UInt8
  ) -> (key: String, values: [String]) {
    let key = text[line.range].prefix { $0 != separator }
    let value = text.trimmed(min(key.endIndex + 1, line.range.upperBound)..<line.range.upperBound)
    return (text.string(text.trimmed(key.indices)), [unquoted(text.string(value))])
  }

  /// Under which names fields say something of an article.
  private enum Names {
    static let title = ["title"]
    static let author = ["author", "authors", "by"]
    static let publisher = ["publisher", "site", "site_name", "publication"]
    static let date = [
      "date", "published", "pubdate", "publishdate", "published_at", "datepublished", "created",
      "revdate",
    ]
    static let address = ["canonical", "canonical_url", "url", "link", "source"]
    /// What else such lines say.
    static let others = [
      "category", "categories", "description", "draft", "keywords", "lang", "language", "layout",
      "license", "modified", "slug", "status", "subtitle", "summary", "tag", "tags", "updated",
    ]
    static let all = Set(title + author + publisher + date + address + others)
  }

  /// Returns what fields of the usual names say.
  static func metadata(_ fields: [(key: String, values: [String])]) -> Metadata {
    func value(_ names: [String]) -> String? {
      for name in names {
        guard let field = fields.first(where: { $0.key.lowercased() == name }) else { continue }
        let value = field.values.filter { !$0.isEmpty }.joined(separator: ", ")
        if !value.isEmpty { return value }
      }
      return nil
    }
    return Metadata(
      title: value(Names.title), author: value(Names.author), publisher: value(Names.publisher),
      publishedOn: value(Names.date).flatMap { publicationDate(in: $0) },
      canonicalAddress: value(Names.address).flatMap { $0.hasPrefix("http") ? $0 : nil })
  }

  /// Returns the scalar, the scalars of the list, or the `name` of each person.
  private static func names(in node: Node) -> [String] {
    if let sequence = node.sequence {
      return sequence.compactMap { $0.string ?? $0["name"]?.string }
    }
    return [node.string ?? node["name"]?.string].compactMap(\.self)
  }

  private static func unquoted(_ value: String) -> String {
    guard value.utf8.count >= 2, let first = value.first, first == value.last,
      first == "\"" || first == "'"
    else { return value }
    return String(value.dropFirst().dropLast())
  }
}
