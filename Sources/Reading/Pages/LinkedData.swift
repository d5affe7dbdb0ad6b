import Claims
import Foundation

/// What the JSON-LD of a page (schema.org) says of its article.
struct LinkedData {
  /// What was found, that of articles before that of the page.
  private(set) var metadata = Metadata()
  /// When the article was last changed.
  private(set) var updatedOn: PartialDate?
  /// The text of the article, where it is given once more.
  private(set) var articleBody: String?

  /// What other objects refer to by their `@id`.
  private var named: [String: [String: Any]] = [:]

  init(of tree: HTMLTree) {
    var objects: [[String: Any]] = []
    for (index, node) in tree.nodes.enumerated() where node.tag == "script" {
      objects += Self.objects(in: tree.nodes[index..<node.end].flatMap { tree.text[$0.text] })
    }
    for object in objects {
      if let id = object["@id"] as? String { named[id] = named[id] ?? object }
    }
    for object in objects.filter(Self.isArticle) + objects.filter(Self.isPage) { take(object) }
  }

  private mutating func take(_ object: [String: Any]) {
    metadata.fill(
      from: Metadata(
        title: Self.text(object["headline"]), author: name(object["author"] ?? object["creator"]),
        publisher: name(object["publisher"]),
        publishedOn: Self.date(object["datePublished"]) ?? Self.date(object["dateCreated"])))
    updatedOn = updatedOn ?? Self.date(object["dateModified"])
    articleBody = articleBody ?? Self.text(object["articleBody"])
  }

  /// Returns the objects of a script, also those in arrays and in `@graph`.
  private static func objects(in script: [UInt8]) -> [[String: Any]] {
    // Pages break lines inside strings, which JSON forbids, and wrap the whole in a comment.
    var bytes = script.map { $0 < 32 ? UInt8.space : $0 }
    for wrapping in ["<![CDATA[", "]]>"] {
      if let hit = bytes.firstOffset(of: wrapping, in: bytes.indices) {
        bytes.removeSubrange(hit..<hit + wrapping.utf8.count)
      }
    }
    guard let start = bytes.firstIndex(where: { "{[".utf8.contains($0) }),
      let end = bytes.lastIndex(where: { "}]".utf8.contains($0) }), start < end,
      let json = try? JSONSerialization.jsonObject(with: Data(bytes[start...end]))
    else { return [] }
    return objects(inValue: json)
  }

  private static func objects(inValue value: Any) -> [[String: Any]] {
    if let values = value as? [Any] { return values.flatMap { objects(inValue: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    return [object] + (object["@graph"].map { objects(inValue: $0) } ?? [])
  }

  private static func date(_ value: Any?) -> PartialDate? {
    text(value).flatMap { publicationDate(in: $0) }
  }

  private static func isArticle(_ object: [String: Any]) -> Bool {
    let types = object["@type"] as? [String] ?? [text(object["@type"]) ?? ""]
    return types.contains { type in
      ["Article", "Posting", "Review", "Report"].contains { type.hasSuffix($0) }
    }
  }

  private static func isPage(_ object: [String: Any]) -> Bool {
    !isArticle(object) && (object["headline"] != nil || object["datePublished"] != nil)
  }

  /// Returns the name of a person or an organisation, or the names of several.
  private func name(_ value: Any?) -> String? {
    switch value {
    case let name as String: return name.hasPrefix("http") ? nil : Self.text(name)
    case let party as [String: Any]:
      let referred = (party["@id"] as? String).flatMap { named[$0] }
      return Self.text(party["name"]) ?? Self.text(referred?["name"])
    case let parties as [Any]:
      let names = parties.compactMap { name($0) }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    default: return nil
    }
  }

  private static func text(_ value: Any?) -> String? {
    guard let text = value as? String, text.contains(where: { !$0.isWhitespace }) else {
      return nil
    }
    return text
  }
}
