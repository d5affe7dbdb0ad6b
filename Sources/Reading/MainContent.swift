/// Which part of a web page is the article: the smallest element that holds most of its prose,
/// without the furniture around and inside it.
struct MainContent {
  /// The element that holds the article, `nil` where the page has none at all.
  let root: Int?
  /// Whether each node belongs to the furniture of the page: menus, forms, lists of links.
  let isFurniture: [Bool]

  init(of tree: HTMLTree) {
    var measure = TextMeasure(of: tree)
    isFurniture = Self.furniture(of: tree, measure)
    measure.exclude(isFurniture)
    root = Self.root(of: tree, measure)
  }

  /// Descends from the whole page as long as one child holds nearly all of the prose.
  private static func root(of tree: HTMLTree, _ measure: TextMeasure) -> Int? {
    guard let first = tree.nodes.indices.first else { return nil }
    let all = measure.prose(of: first, in: tree)
    // A page of a few short lines is an article nevertheless.
    guard all > 0 else { return first }
    var root = first
    while true {
      let children = tree.children(of: root).map { ($0, measure.prose(of: $0, in: tree)) }
      guard let (child, prose) = children.max(by: { $0.1 < $1.1 }), prose * 10 >= all * 7,
        !paragraphTags.contains(tree.nodes[child].tag)
      else { return root }
      root = child
    }
  }

  private static func furniture(of tree: HTMLTree, _ measure: TextMeasure) -> [Bool] {
    guard let first = tree.nodes.indices.first else { return [] }
    let all = measure.prose(of: first, in: tree)
    var isFurniture = [Bool](repeating: false, count: tree.nodes.count)
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      // A page that wraps its article in “share-sidebar-layout” does not hide it by that.
      let holdsTheArticle = measure.prose(of: index, in: tree) * 2 > all
      let drops =
        isHidden(node) || furnitureTags.contains(node.tag)
        || TextMeasure.unreadTags.contains(node.tag)
        || !holdsTheArticle
          && (isFurnitureByName(node, in: tree) || measure.isMostlyLinks(index, in: tree))
      if drops {
        for inner in index..<node.end { isFurniture[inner] = true }
        index = node.end
      } else {
        index += 1
      }
    }
    return isFurniture
  }

  private static func isHidden(_ node: HTMLTree.Node) -> Bool {
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    guard let style = node.attributes["style"] else { return false }
    return style.lowercased().filter { $0 != " " }.contains("display:none")
  }

  private static func isFurnitureByName(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    if node.tag == "form" { return true }
    if ["html", "body", "article", "main"].contains(node.tag) { return false }
    if let role = node.attributes["role"], furnitureRoles.contains(role) { return true }
    return ["class", "id"].contains { name in
      node.attributes[name].map { hasFurnitureWord($0) } ?? false
    }
  }

  private static func hasFurnitureWord(_ names: String) -> Bool {
    names.lowercased().utf8.split { !$0.isLetter }
      .contains { furnitureWords.contains(String(Substring($0))) }
  }

  private static let furnitureTags: Set<String> = ["aside", "footer", "menu", "nav"]
  private static let furnitureRoles: Set<String> = [
    "banner", "complementary", "contentinfo", "dialog", "navigation", "search",
  ]
  private static let paragraphTags: Set<String> = [
    "p", "pre", "blockquote", "ul", "ol", "table", "li", "",
  ]
  private static let furnitureWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "authorbox", "banner", "breadcrumb", "breadcrumbs",
    "byline", "comment", "comments", "consent", "cookie", "cookies", "copyright", "disqus",
    "footer", "gdpr", "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter",
    "pager", "pagination", "popup", "promo", "promotion", "recommended", "related", "share",
    "sharing", "sidebar", "signup", "social", "sponsor", "sponsored", "subscribe", "subscription",
    "tags", "toolbar", "trending", "widget",
  ]
}
