import Claims

/// What a web page says of itself: Open Graph, `meta`, JSON-LD, `title`, `time`, bylines.
struct HTMLMetadata {
  /// What was found, the more deliberate statement before the other.
  private(set) var metadata = Metadata()

  private let tree: HTMLTree
  private let vocabulary: ReadingVocabulary
  /// The content of each `meta` element by its name in lower case, the first one where several.
  private var described: [String: String] = [:]

  init(of tree: HTMLTree, _ linked: LinkedData, by vocabulary: ReadingVocabulary) {
    self.tree = tree
    self.vocabulary = vocabulary
    for node in tree.nodes where node.tag == "meta" {
      guard let content = node.attributes["content"].flatMap(Self.words) else { continue }
      for attribute in ["property", "name", "itemprop"] {
        guard let name = node.attributes[attribute]?.lowercased() else { continue }
        described[name] = described[name] ?? content
      }
    }
    let site = first(of: Self.siteNames, as: Self.site) ?? linked.metadata.publisher
    metadata.publisher = site ?? first(of: Self.publisherNames)
    metadata.title =
      (first(of: ["og:title"]) ?? linked.metadata.title ?? first(of: Self.titleNames)
      ?? firstWords(of: "title") ?? firstWords(of: "h1"))
      .map { Metadata.titleWithoutSite(Self.words($0) ?? $0, site: site) }
    metadata.author =
      linked.metadata.author.flatMap(Self.person)
      ?? first(of: Self.authorNames, as: Self.person) ?? creditedAuthor()
    metadata.publishedOn =
      first(of: Self.dateNames).flatMap { publicationDate(in: $0) }
      ?? linked.metadata.publishedOn ?? timeElement()
    metadata.canonicalAddress =
      canonicalLink() ?? first(of: ["og:url"]).flatMap(Self.absolute)
    if metadata.author == nil || metadata.publishedOn == nil {
      metadata.fill(fromLines: bylines() + linesBehindTitle(), by: vocabulary.lines)
    }
    metadata.publishedOn =
      metadata.publishedOn
      ?? first(of: Self.updateNames).flatMap { publicationDate(in: $0) } ?? linked.updatedOn
  }

  private static let siteNames = ["og:site_name", "application-name"]
  private static let publisherNames = [
    "publisher", "article:publisher_name", "dc.publisher", "dcterms.publisher",
    "citation_publisher",
  ]
  private static let titleNames = [
    "headline", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title",
    "twitter:title",
  ]
  private static let authorNames = [
    "author", "article:author", "dc.creator", "dcterms.creator", "citation_author",
    "parsely-author",
    "sailthru.author", "byl", "creator",
  ]
  private static let dateNames = [
    "article:published_time", "datepublished", "og:published_time", "dc.date.issued",
    "dcterms.created", "dcterms.issued", "dc.date", "citation_publication_date", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "date",
  ]
  private static let updateNames = [
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified",
  ]

  private func first(
    of names: [String], as read: (String) -> String? = { $0 }
  ) -> String? {
    for name in names {
      if let value = described[name].flatMap(read) { return value }
    }
    return nil
  }

  private func firstWords(of tag: String) -> String? {
    tree.nodes.firstIndex { $0.tag == tag }.map { tree.words(of: $0) }.flatMap(Self.words)
  }

  private func creditedAuthor() -> String? {
    let credits = tree.nodes.indices.lazy.filter {
      tree.nodes[$0].attributes["rel"] == "author"
        || tree.nodes[$0].attributes["itemprop"] == "author"
    }
    return credits.compactMap { tree.words(of: $0, atMost: 200).flatMap(Self.person) }.first
  }

  /// Returns the day that a `time` element gives: one that says it is that of publication, else the
  /// first behind the title, else the first.
  private func timeElement() -> PartialDate? {
    let times = tree.nodes.indices.filter { tree.nodes[$0].tag == "time" }
    let title = tree.nodes.firstIndex { $0.tag == "h1" } ?? 0
    let published = times.first {
      tree.nodes[$0].attributes["itemprop"] == "datePublished"
        || tree.nodes[$0].attributes["pubdate"] != nil
    }
    let original = times.filter { !isUpdate(tree.nodes[$0]) }
    guard let time = published ?? original.first(where: { $0 > title }) ?? original.first else {
      return nil
    }
    return publicationDate(in: tree.nodes[time].attributes["datetime"] ?? tree.words(of: time))
  }

  private func isUpdate(_ node: HTMLTree.Node) -> Bool {
    ["class", "itemprop"].contains { attribute in
      let name = node.attributes[attribute]?.lowercased() ?? ""
      return name.contains("updated") && !name.contains("published") || name.contains("modified")
    }
  }

  /// Returns the lines that the names of their elements call bylines, in order.
  private func bylines() -> [String] {
    tree.nodes.indices.lazy.filter {
      !tree.nodes[$0].isText && tree.nodes[$0].attributes["class"] != nil
        && vocabulary.names.hints(of: tree.nodes[$0]).contains(.byline)
    }
    .compactMap { tree.words(of: $0, atMost: 120) }.filter { !$0.isEmpty }.prefix(6).map { $0 }
  }

  /// Returns the short lines that follow the title, where it stands in the page.
  private func linesBehindTitle() -> [String] {
    guard let title = tree.nodes.firstIndex(where: { $0.tag == "h1" }) else { return [] }
    return tree.nodes[tree.nodes[title].end...].prefix(80).filter { 4...80 ~= $0.text.count }
      .compactMap { Self.words(String(decoding: tree.text[$0.text], as: UTF8.self)) }
  }

  private func canonicalLink() -> String? {
    tree.nodes.first { $0.tag == "link" && $0.attributes["rel"]?.lowercased() == "canonical" }?
      .attributes["href"].flatMap(Self.absolute)
  }

  private static func words(_ value: String) -> String? {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// Returns the name of a person without “By” before it and a date, a bar or an account behind it;
  /// `nil` for an address and for an account of the site.
  private static func person(_ value: String) -> String? {
    guard !value.hasPrefix("http") else { return nil }
    let words = value.split(whereSeparator: \.isWhitespace)
    var names = words.prefix { word in !word.contains { $0.isNumber || "@|•".contains($0) } }
    if names.count < words.count, let last = names.last, isMonth(last) { names.removeLast() }
    if names.first?.lowercased() == "by" { names.removeFirst() }
    let name = names.joined(separator: " ")
    return name.isEmpty || name.utf8.count > 80 || accounts.contains(name.lowercased()) ? nil : name
  }

  private static func isMonth(_ word: Substring) -> Bool {
    publicationDate(in: "1 \(word) 2000") != nil
  }

  /// Names of accounts that are nobody's.
  private static let accounts: Set<String> = [
    "admin", "administrator", "editor", "guest", "webmaster",
  ]

  private static func site(_ name: String) -> String? {
    name.hasPrefix("@") ? String(name.dropFirst()) : name
  }

  private static func absolute(_ value: String) -> String? { value.hasPrefix("http") ? value : nil }
}
