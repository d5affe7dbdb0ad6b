/// Teasers of other articles: side by side, each a few words under a heading that is a link.
struct Teasers {
  /// The element around each teaser, in document order.
  private(set) var items: [Int] = []

  /// The most bytes of text in a teaser.
  private static let longest = 700

  init(of tree: HTMLTree, _ measure: TextMeasure, without isFurniture: [Bool]) {
    let heads = tree.nodes.indices.filter {
      HTMLTags.headings.contains(tree.nodes[$0].tag) && !isFurniture[$0]
        && Self.leadsElsewhere($0, in: tree, measure)
    }
    let counts = Self.counts(of: heads, in: tree)
    var found: [Int] = []
    for index in heads {
      var item = index
      while case let around = tree.nodes[item].parent, around > 0,
        counts[tree.nodes[around].end] - counts[around] == 1,
        measure.text(of: around, in: tree) <= Self.longest
      {
        item = around
      }
      if item != index, item > 0, found.last != item { found.append(item) }
    }
    let siblings = Dictionary(found.map { (tree.nodes[$0].parent, 1) }, uniquingKeysWith: +)
    items = found.filter { siblings[tree.nodes[$0].parent, default: 0] >= 2 }
  }

  /// Returns how many of some nodes stand before each node.
  private static func counts(of nodes: [Int], in tree: HTMLTree) -> [Int] {
    var counts = [Int](repeating: 0, count: tree.nodes.count + 1)
    for node in nodes { counts[node + 1] = 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    return counts
  }

  /// Returns whether all words of a heading, or around it, are a link to another page.
  private static func leadsElsewhere(
    _ index: Int, in tree: HTMLTree, _ measure: TextMeasure
  ) -> Bool {
    guard measure.text(of: index, in: tree) > 0, measure.isAllLinks(index, in: tree) else {
      return false
    }
    let around = tree.nodes[tree.nodes[index].parent]
    let links = tree.nodes[index..<tree.nodes[index].end].filter { $0.tag == "a" } + [around]
    return links.contains { $0.attributes["href"].map { !$0.contains("#") } ?? false }
  }
}
