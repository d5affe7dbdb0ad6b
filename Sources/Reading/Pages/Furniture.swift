/// The nodes of a page that do not belong to its article: menus, forms, lists of links, what is
/// hidden, teasers of other articles.
struct Furniture {
  /// Whether each node is furniture or lies in it.
  private(set) var contains: [Bool]
  /// How many other articles the page lists side by side.
  private(set) var listedArticles = 0

  private let tree: HTMLTree
  private let measure: TextMeasure
  private let believesNames: Bool
  private let vocabulary: ReadingVocabulary
  private let allProse: Int
  /// The sibling before each node, -1 for the first.
  private let siblingBefore: [Int]

  init(
    of tree: HTMLTree, _ measure: TextMeasure, believingNames: Bool,
    by vocabulary: ReadingVocabulary
  ) {
    self.tree = tree
    self.measure = measure
    self.believesNames = believingNames
    self.vocabulary = vocabulary
    siblingBefore = Self.siblings(in: tree)
    contains = [Bool](repeating: false, count: tree.nodes.count)
    allProse = tree.nodes.isEmpty ? 0 : measure.prose(of: 0, in: tree)
    var index = 0
    while index < tree.nodes.count {
      if isFurniture(index) {
        mark(index)
        index = tree.nodes[index].end
      } else if tree.nodes[index].tag == "pre" {
        // The classes in it colour the code: a comment there is none of a reader.
        index = tree.nodes[index].end
      } else {
        index += 1
      }
    }
    markSections()
    markTeasers()
  }

  private static func siblings(in tree: HTMLTree) -> [Int] {
    var last = [Int](repeating: -1, count: tree.nodes.count)
    return tree.nodes.enumerated().map { index, node in
      guard node.parent >= 0 else { return -1 }
      defer { last[node.parent] = index }
      return last[node.parent]
    }
  }

  private mutating func mark(_ index: Int) {
    for inner in index..<tree.nodes[index].end { contains[inner] = true }
  }

  private func isFurniture(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    if node.isText { return false }
    if isHidden(node) || Self.tags.contains(node.tag) || TextMeasure.unreadTags.contains(node.tag) {
      return true
    }
    // A page that wraps its article in “share-sidebar-layout” does not hide it by that.
    let share = measure.prose(of: index, in: tree) * 100 / max(1, allProse)
    if share > 50 { return false }
    if node.tag == "form" { return true }
    if measure.isMostlyLinks(index, in: tree) { return !isAmongParagraphs(index) }
    if node.tag == "header" { return share < 15 && holdsTitle(index) }
    if ["html", "body", "article", "main"].contains(node.tag) { return false }
    if let role = node.attributes["role"], Self.roles.contains(role) { return true }
    return believesNames && isFurnitureByName(index, share)
      || node.tag == "figure" && share < 15 && showsPicture(index) && isCredited(index)
  }

  private func isFurnitureByName(_ index: Int, _ share: Int) -> Bool {
    let hints = vocabulary.names.hints(of: tree.nodes[index])
    if hints.contains(.hidden) { return share < 20 }
    if hints.contains(.furniture) || hints.contains(.byline) && isLine(index) { return true }
    guard hints.contains(.caption), share < 15 else { return false }
    switch tree.nodes[index].tag {
    case "caption", "table", "td", "th", "tr": return false
    case "figcaption": return isCredited(index)
    default: return true
    }
  }

  private func isHidden(_ node: HTMLTree.Node) -> Bool {
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    guard let style = node.attributes["style"] else { return false }
    return style.lowercased().filter { $0 != " " }.contains("display:none")
  }

  private func holdsTitle(_ index: Int) -> Bool {
    tree.nodes[index..<tree.nodes[index].end].contains { $0.tag == "h1" }
  }

  private func showsPicture(_ figure: Int) -> Bool {
    let inner = tree.nodes[figure..<tree.nodes[figure].end]
    return !inner.contains { ["table", "pre", "blockquote", "ul", "ol"].contains($0.tag) }
  }

  /// Returns whether the words of a caption say whose photograph it is: what it then describes is
  /// not the matter of an article that compares.
  private func isCredited(_ index: Int) -> Bool {
    guard let words = tree.words(of: index, atMost: 1000)?.lowercased() else { return false }
    return vocabulary.phrases.holdsCredit(words)
  }

  private func isLine(_ index: Int) -> Bool {
    !tree.isInline(index) && measure.text(of: index, in: tree) < 150
  }

  /// Returns whether a list of links to other pages stands between paragraphs of text.
  private func isAmongParagraphs(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard node.tag == "ul" || node.tag == "ol" else { return false }
    let links = tree.nodes[index..<node.end].compactMap {
      $0.tag == "a" ? $0.attributes["href"] : nil
    }
    guard !links.contains(where: { $0.contains("#") }), vocabulary.names.hints(of: node).isEmpty
    else {
      return false
    }
    guard let before = neighbour(of: index, previous), let after = neighbour(of: index, next) else {
      return false
    }
    return tree.nodes[before].tag == "p" && measure.prose(of: before, in: tree) > 0
      && ["p", "h2", "h3", "h4"].contains(tree.nodes[after].tag)
  }

  /// Returns the nearest sibling with text, on the side that `step` leads to.
  private func neighbour(of index: Int, _ step: (Int) -> Int?) -> Int? {
    var sibling = step(index)
    while let found = sibling, measure.text(of: found, in: tree) == 0 { sibling = step(found) }
    return sibling
  }

  private func previous(_ index: Int) -> Int? {
    siblingBefore[index] >= 0 ? siblingBefore[index] : nil
  }

  private func next(_ index: Int) -> Int? {
    let node = tree.nodes[index]
    return node.parent >= 0 && node.end < tree.nodes[node.parent].end ? node.end : nil
  }

  /// Marks what stands under a heading such as “Comments”, to the end of the element around it.
  private mutating func markSections() {
    for (heading, node) in tree.nodes.enumerated() {
      guard HTMLTags.headings.contains(node.tag), !contains[heading],
        measure.text(of: heading, in: tree) < 60,
        vocabulary.phrases.beginsFurniture(tree.words(of: heading))
      else { continue }
      var section = heading
      while case let parent = tree.nodes[section].parent, parent > 0,
        measure.prose(from: parent, to: heading) == 0,
        measure.prose(of: parent, in: tree) * 2 < allProse
      {
        section = parent
      }
      let end = section == heading ? endOfSection(heading) : tree.nodes[section].end
      for inner in section..<end { contains[inner] = true }
    }
  }

  private func endOfSection(_ heading: Int) -> Int {
    let node = tree.nodes[heading]
    var sibling = next(heading)
    while let found = sibling, tree.nodes[found].tag != node.tag { sibling = next(found) }
    return sibling ?? tree.nodes[node.parent].end
  }

  private mutating func markTeasers() {
    let teasers = Teasers(of: tree, measure, without: contains).items
    listedArticles = teasers.count
    // What is mostly teasers may be a list of recommendations, and that is the article.
    let areMost = teasers.reduce(0) { $0 + measure.prose(of: $1, in: tree) } * 2 > allProse
    for teaser in teasers where !areMost || !isInArticle(teaser) { mark(teaser) }
  }

  private func isInArticle(_ index: Int) -> Bool {
    var index = tree.nodes[index].parent
    while index >= 0 {
      let node = tree.nodes[index]
      if node.tag == "article" || vocabulary.names.hints(of: node).contains(.body) { return true }
      index = node.parent
    }
    return false
  }

  private static let tags: Set<String> = ["aside", "footer", "menu", "nav"]
  private static let roles: Set<String> = [
    "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
    "navigation", "search", "tooltip",
  ]
}
