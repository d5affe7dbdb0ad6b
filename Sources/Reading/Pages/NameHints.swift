/// What the class and the id of an element say of its part in the page: people name things alike.
struct NameHints: OptionSet {
  let rawValue: UInt8

  /// Beside the article: menus, share buttons, comments, advertising.
  static let furniture = Self(rawValue: 1)
  /// A picture's caption or credit.
  static let caption = Self(rawValue: 2)
  /// Who wrote the article, and when.
  static let byline = Self(rawValue: 4)
  /// The text of the article.
  static let body = Self(rawValue: 8)
  /// Not shown on a screen.
  static let hidden = Self(rawValue: 16)
  /// Shown on wide screens, whatever hides it on others.
  static let shown = Self(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Reads the names in the attributes of a node.
  init(of node: HTMLTree.Node) {
    self = []
    for attribute in ["class", "id"] {
      guard let names = node.attributes[attribute] else { continue }
      for name in names.utf8.split(whereSeparator: \.isWhiteSpace) {
        formUnion(Self.hints(in: name))
      }
    }
    if contains(.shown) { remove(.hidden) }
  }

  /// Reads one name word by word, `articleBody` and `article-body` alike.
  private static func hints(in name: Substring.UTF8View) -> Self {
    let whole = String(Substring(name)).lowercased()
    var hints = wholeNames[whole] ?? []
    if qualifiers.contains(where: { whole.hasPrefix($0) }) { return hints }
    var previous = ""
    for word in words(of: name) {
      hints.formUnion(table[word] ?? [])
      if !previous.isEmpty { hints.formUnion(table["\(previous)-\(word)"] ?? []) }
      previous = word
    }
    return hints
  }

  private static func words(of name: Substring.UTF8View) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in name {
      let begins = byte.isUppercase && word.last.map { !$0.isUppercase } ?? false
      if begins || !byte.isLetter, !word.isEmpty {
        words.append(wordString(word))
        word = []
      }
      if byte.isLetter { word.append(byte) }
    }
    if !word.isEmpty { words.append(wordString(word)) }
    return words
  }

  private static func wordString(_ word: [UInt8]) -> String {
    String(decoding: word.map(\.lowercased), as: UTF8.self)
  }

  /// One word of a name, or two that follow each other.
  private static let table: [String: Self] = {
    var table: [String: Self] = [:]
    for (hint, words) in vocabulary {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[String(word), default: []].formUnion(hint)
      }
    }
    return table
  }()

  private static let vocabulary: [(Self, String)] = [
    (
      .furniture,
      """
      about-author ad ads adsense advert advertisement advertising author-bio author-box
      author-card author-info author-profile authorbox banner bio biography breadcrumb breadcrumbs
      carousel click-to colophon comment commentlist comments consent cookie cookies copyright cta
      dfp disqus donate donation email-signup embed-related flyout followus footer gdpr gutter
      jetpack lightbox line-numbers lineno linenos linkback livefyre login mailchimp masthead menu
      modal more-from more-stories most-popular most-read mostpopular mostread mpu nav navbar
      navigation newsletter newsletters notification outbrain overlay pager pagination
      partner-content paywall-prompt popup prefooter print-footer promo promobox promos promotion
      rail-right read-next readmore recirc recirculation recommendation recommendations
      recommended regwall related relatedposts respond revcontent right-rail rightrail rss share
      sharebar sharedaddy sharer sharing sidebar sidebars sidenav sign-in sign-up signin signup
      site-footer site-header skip-link slideshow social socials sponsor sponsored sponsors
      sticky-nav subnav subscribe subscription taboola tag-list tagcloud tags teaser teasers toc
      toolbar tooltip trending tweet-button vcard whatsapp yarpp zergnet
      """
    ),
    (.caption, "caption captions credit credits image-credit photo-credit photocredit"),
    (
      .byline,
      """
      author authors byline bylines contributor date dateline entry-date entry-meta meta-info
      post-date post-meta posted-on pubdate publish published timestamp updated
      """
    ),
    (
      .body,
      """
      articlebody article-body article-content article-text articlecontent articletext
      blog-content blog-post body-content body-copy body-text content-body entry-content
      main-content page-content post-body post-content post-text postbody rich-text richtext
      story-body story-content storybody text-content
      """
    ),
    (
      .shown,
      "md-block lg-block xl-block sm-block md-flex lg-flex xl-flex sm-flex md-inline lg-inline"
    ),
  ]

  /// Names that mean something only where they stand alone: builders of sites call everything an
  /// “element-widget”.
  private static let wholeNames: [String: Self] = {
    let hiding = [
      "d-none", "display-none", "hidden", "hide", "invisible", "is-hidden", "print-only",
      "screen-reader-text", "show-for-print", "show-for-sr", "sr-only", "u-hidden",
      "visible-print", "visible-print-block", "visually-hidden", "visuallyhidden",
    ]
    let furniture = ["widget", "widgets", "widget-area"]
    return Dictionary(
      hiding.map { ($0, .hidden) } + furniture.map { ($0, .furniture) }, uniquingKeysWith: { $1 })
  }()

  /// Beginnings of names that say what an element has or is about, not what it is.
  private static let qualifiers = ["category-", "has-", "no-", "tag-", "with-", "without-"]
}
