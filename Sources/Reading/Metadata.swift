import Claims

/// What an article says of itself.
struct Metadata: Hashable {
  var title: String?
  var author: String?
  var publisher: String?
  var publishedOn: PartialDate?
  var canonicalAddress: String?

  /// Takes from `other` what is missing here.
  mutating func fill(from other: Metadata) {
    title = title ?? other.title
    author = author ?? other.author
    publisher = publisher ?? other.publisher
    publishedOn = publishedOn ?? other.publishedOn
    canonicalAddress = canonicalAddress ?? other.canonicalAddress
  }

  /// Makes an article of this description.
  func article(format: Article.Format, text: [UInt8], blocks: [Block]) -> Article {
    Article(
      title: title, author: author, publisher: publisher, publishedOn: publishedOn,
      canonicalAddress: canonicalAddress, format: format,
      text: String(decoding: text, as: UTF8.self), blocks: blocks)
  }

  /// Returns a page's title without the name of the site at its end: “A or B? | Site”.
  ///
  /// Where the site's name is not known, up to three words behind the last bar or dash pass for it.
  static func titleWithoutSite(_ title: String, site: String? = nil) -> String {
    for separator in [" | ", " - ", " – ", " — ", " · ", " :: "] {
      let parts = title.components(separatedBy: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let head = parts.dropLast().joined(separator: separator)
      let isSite = site.map { last.lowercased() == $0.lowercased() } ?? false
      let couldBe =
        last.split(separator: " ").count <= 3 && head.split(separator: " ").count >= 3
        && !last.hasSuffix("?") && !last.hasSuffix("!")
      return isSite || couldBe ? head : title
    }
    return title
  }
}

extension String {
  /// Returns the parts between the occurrences of a separator.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
