/// Which part of a web page is the article: the smallest element that holds most of its prose,
/// without the furniture around and inside it.
struct MainContent {
  /// The element that holds the article, `nil` where the page has none at all.
  let root: Int?
  /// What does not belong to the article.
  let furniture: Furniture

  /// The fewest bytes of prose that names of classes may leave of a page that has more.
  private static let leastProse = 150

  init(of tree: HTMLTree, by vocabulary: ReadingVocabulary) {
    let measure = TextMeasure(of: tree)
    let named = Self(of: tree, measure, believingNames: true, by: vocabulary)
    if named.prose < Self.leastProse {
      let unnamed = Self(of: tree, measure, believingNames: false, by: vocabulary)
      self = unnamed.prose > 5 * named.prose ? unnamed : named
    } else {
      self = named
    }
  }

  /// The bytes of prose in the article.
  private let prose: Int

  private init(
    of tree: HTMLTree, _ measure: TextMeasure, believingNames: Bool,
    by vocabulary: ReadingVocabulary
  ) {
    var measure = measure
    furniture = Furniture(of: tree, measure, believingNames: believingNames, by: vocabulary)
    measure.exclude(furniture.contains)
    root = RootSearch(tree: tree, measure: measure, names: vocabulary.names).root()
    prose = root.map { measure.prose(of: $0, in: tree) } ?? 0
  }
}

/// The way from the whole page down to the article.
private struct RootSearch {
  let tree: HTMLTree
  let measure: TextMeasure
  let names: ElementNames

  /// Descends as long as one child holds the article.
  func root() -> Int? {
    guard var root = tree.nodes.indices.first else { return nil }
    // A page of a few short lines is an article nevertheless.
    guard prose(of: root) > 0 else { return root }
    while let child = articleChild(of: root) { root = child }
    return root
  }

  private func prose(of index: Int) -> Int { measure.prose(of: index, in: tree) }

  private func articleChild(of root: Int) -> Int? {
    let children = tree.children(of: root).filter {
      prose(of: $0) > 0 && !Self.paragraphTags.contains(tree.nodes[$0].tag)
    }
    guard let child = children.max(by: { prose(of: $0) < prose(of: $1) }) else { return nil }
    let all = prose(of: root)
    if prose(of: child) * 10 >= all * 7 { return goesOn(behind: child, in: root) ? nil : child }
    let halves = children.filter { prose(of: $0) * 10 >= all * 4 }
    return halves.first { isNamedArticle($0) && isAhead($0, of: children.filter(isNamedArticle)) }
      ?? halves.first(where: holdsTitle)
  }

  private func isNamedArticle(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    return ["article", "main"].contains(node.tag) || node.attributes["role"] == "main"
      || node.attributes["itemprop"] == "articleBody" || names.hints(of: node).contains(.body)
  }

  /// Returns whether an article is not merely one in a row.
  private func isAhead(_ index: Int, of others: [Int]) -> Bool {
    others.allSatisfy { $0 == index || prose(of: $0) * 2 <= prose(of: index) }
  }

  /// Returns whether an element holds a heading of the first level, and its siblings none.
  private func holdsTitle(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    let titles = tree.nodes.indices.filter { tree.nodes[$0].tag == "h1" }
    let siblings = node.parent..<tree.nodes[node.parent].end
    return titles.contains { (index..<node.end).contains($0) }
      && titles.allSatisfy { (index..<node.end).contains($0) || !siblings.contains($0) }
  }

  /// Returns whether siblings of an element go on with what it says: they are paragraphs, or
  /// divisions like itself.
  private func goesOn(behind child: Int, in root: Int) -> Bool {
    guard (prose(of: root) - prose(of: child)) * 20 > prose(of: root) else { return false }
    let node = tree.nodes[child]
    let kin = tree.children(of: root).filter { index in
      let other = tree.nodes[index]
      let isAlike =
        other.tag == node.tag && other.tag != "article" && node.attributes["class"] != nil
        && node.attributes["class"] == other.attributes["class"]
      return index != child
        && (isAlike || Self.paragraphTags.contains(other.tag)
          || measure.isParagraph(index, in: tree))
    }
    return kin.reduce(0) { $0 + prose(of: $1) } * 20 > prose(of: root)
  }

  private static let paragraphTags: Set<String> = [
    "p", "pre", "blockquote", "ul", "ol", "table", "li", "dl", "h1", "h2", "h3", "h4", "h5", "h6",
    "",
  ]
}
