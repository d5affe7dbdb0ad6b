import Foundation

/// What a web page says of itself in its head: Open Graph, `meta`, JSON-LD (schema.org), `title`.
struct HTMLMetadata {
  /// What was found, the more deliberate statement before the other.
  private(set) var metadata = Metadata()

  private let tree: HTMLTree

  init(of tree: HTMLTree) {
    self.tree = tree
    let described = description()
    let site = meta("og:site_name") ?? described.publisher
    metadata.title =
      (meta("og:title") ?? described.title ?? firstWords(of: "title") ?? firstWords(of: "h1"))
      .map { titleWithoutSite($0, site: site) }
    metadata.author =
      described.author ?? meta("author") ?? meta("article:author").flatMap(Self.unlinked)
      ?? creditedAuthor()
    metadata.publisher = site
    metadata.publishedOn =
      (meta("article:published_time") ?? meta("datePublished") ?? described.publishedOn
      ?? meta("date") ?? timeElement()).flatMap { publicationDate(in: $0) }
    metadata.canonicalAddress = canonicalLink() ?? meta("og:url").flatMap(Self.absolute)
  }

  private func meta(_ name: String) -> String? {
    let node = tree.nodes.first { node in
      node.tag == "meta"
        && ["property", "name", "itemprop"].contains { node.attributes[$0] == name }
    }
    return node?.attributes["content"].flatMap(Self.words)
  }

  private func firstWords(of tag: String) -> String? {
    tree.nodes.firstIndex { $0.tag == tag }.map { tree.words(of: $0) }.flatMap(Self.words)
  }

  private func creditedAuthor() -> String? {
    let credit = tree.nodes.firstIndex {
      $0.attributes["rel"] == "author" || $0.attributes["itemprop"] == "author"
    }
    let name = credit.map { tree.words(of: $0) }.flatMap(Self.words)
    return name.flatMap { $0.utf8.count <= 60 ? $0 : nil }
  }

  private func timeElement() -> String? {
    let times = tree.nodes.filter { $0.tag == "time" && $0.attributes["datetime"] != nil }
    let time = times.first { $0.attributes["itemprop"] == "datePublished" } ?? times.first
    return time?.attributes["datetime"]
  }

  private func canonicalLink() -> String? {
    tree.nodes.first { $0.tag == "link" && $0.attributes["rel"] == "canonical" }?
      .attributes["href"].flatMap(Self.absolute)
  }

  /// Returns what the page's JSON-LD says of an article.
  private func description() -> Metadata {
    var metadata = Metadata()
    for (index, node) in tree.nodes.enumerated() where node.tag == "script" {
      let bytes = tree.nodes[index..<node.end].flatMap { tree.text[$0.text] }
      guard let json = try? JSONSerialization.jsonObject(with: Data(bytes)) else { continue }
      for object in Self.objects(in: json) where Self.isArticle(object) {
        metadata.fill(
          from: Metadata(
            title: object["headline"] as? String, author: Self.name(object["author"]),
            publisher: Self.name(object["publisher"]),
            publishedOn: object["datePublished"] as? String))
      }
    }
    return metadata
  }

  /// Returns the objects of the outermost level, of an array there, or of its `@graph`.
  private static func objects(in json: Any) -> [[String: Any]] {
    let outermost = json as? [Any] ?? [json]
    return outermost.compactMap { $0 as? [String: Any] }
      .flatMap { [$0] + ($0["@graph"] as? [Any] ?? []).compactMap { $0 as? [String: Any] } }
  }

  private static func isArticle(_ object: [String: Any]) -> Bool {
    object["headline"] != nil || object["datePublished"] != nil
  }

  private static func name(_ value: Any?) -> String? {
    switch value {
    case let name as String: unlinked(name)
    case let person as [String: Any]: person["name"] as? String
    case let people as [Any]:
      words(
        people.compactMap { $0 as? String ?? ($0 as? [String: Any])?["name"] as? String }
          .joined(separator: ", "))
    default: nil
    }
  }

  private static func words(_ value: String) -> String? {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  private static func unlinked(_ value: String) -> String? { value.hasPrefix("http") ? nil : value }

  private static func absolute(_ value: String) -> String? { value.hasPrefix("http") ? value : nil }
}
