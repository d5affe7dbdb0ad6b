import Yams

/// The lines at the start of a Markdown file that describe it: YAML between `---`, TOML between
/// `+++`, or bare `key: value` lines down to a `---`.
struct FrontMatter {
  /// What the lines say of the article.
  let metadata: Metadata
  /// The offset of the text behind them.
  let end: Int

  /// Reads the front matter of a text; `nil` where it has none, or none that ends.
  init?(of text: [UInt8]) {
    let lines = text.lines(in: 0..<min(text.count, 1 << 16))
    guard let opening = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
    let fence = text.string(lines[opening].range)
    let isFenced = fence == "---" || fence == "+++"
    let separator = UInt8(ascii: fence == "+++" ? "=" : ":")
    let first = isFenced ? opening + 1 : opening
    let closings = isFenced ? [fence, fence == "---" ? "..." : fence] : ["---"]
    guard
      let closing = lines[first...].firstIndex(where: { line in
        line.range.count == 3 && closings.contains(text.string(line.range))
      })
    else { return nil }
    let content = lines[first..<closing]
    let keys = content.filter { Self.isKeyLine(text, $0, separator: separator) }.count
    // Without the opening fence, a lone “Title: …” over a rule is a heading.
    guard isFenced ? keys > 0 || content.isEmpty : keys >= 2 && Self.isAllKeys(text, content)
    else { return nil }
    metadata = Self.metadata(text, content, separator: separator)
    end = min(lines[closing].range.upperBound + 1, text.count)
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
    return metadata(
      lines.map { line in
        let key = text[line.range].prefix { $0 != separator }
        let value = text.trimmed(
          min(key.endIndex + 1, line.range.upperBound)..<line.range.upperBound)
        return (
          text.string(text.trimmed(key.indices)), [unquoted(text.string(value))]
        )
      })
  }

  /// Returns what fields of the usual names say.
  static func metadata(_ fields: [(key: String, values: [String])]) -> Metadata {
    func value(_ keys: String...) -> String? {
      for key in keys {
        guard let field = fields.first(where: { $0.key.lowercased() == key }) else { continue }
        let value = field.values.filter { !$0.isEmpty }.joined(separator: ", ")
        if !value.isEmpty { return value }
      }
      return nil
    }
    return Metadata(
      title: value("title"),
      author: value("author", "authors", "by"),
      publisher: value("publisher", "site", "site_name", "publication"),
      publishedOn: value(
        "date", "published", "pubdate", "publishdate", "published_at", "datepublished", "created",
        "revdate"
      ).flatMap { publicationDate(in: $0) },
      canonicalAddress: value("canonical", "canonical_url", "url", "link", "source")
        .flatMap { $0.hasPrefix("http") ? $0 : nil })
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
