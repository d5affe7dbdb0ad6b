/// How much text and how much prose lie in each part of a page, as running sums over its nodes.
struct TextMeasure {
  private var textSums: [Int]
  private var linkSums: [Int]
  private var proseSums: [Int]
  /// Whether each node is a link or lies in one.
  private let isLinked: [Bool]

  init(of tree: HTMLTree) {
    let lengths = Self.lengths(of: tree)
    var isLinked = [Bool](repeating: false, count: tree.nodes.count)
    var holder = [Int](repeating: 0, count: tree.nodes.count)
    var prose = [Int](repeating: 0, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() where node.parent >= 0 {
      isLinked[index] = node.tag == "a" || isLinked[node.parent]
      let isInline = tree.isInline(index)
      holder[index] = isInline ? holder[node.parent] : index
      prose[holder[index]] += isLinked[index] ? -lengths[index] : lengths[index]
    }
    textSums = Self.sums(lengths)
    linkSums = Self.sums(tree.nodes.indices.map { isLinked[$0] ? lengths[$0] : 0 })
    proseSums = Self.sums(prose.map { max(0, $0 - Self.shortestProse) })
    self.isLinked = isLinked
  }

  /// Labels and buttons are short; only what is longer counts as prose.
  private static let shortestProse = 40

  /// Elements whose text nobody is meant to read in the page.
  static let unreadTags: Set<String> = [
    "button", "dialog", "head", "input", "script", "textarea",
  ]

  /// Returns the length of each run of text, white space collapsed.
  private static func lengths(of tree: HTMLTree) -> [Int] {
    var lengths = [Int](repeating: 0, count: tree.nodes.count)
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      lengths[index] = tree.text[node.text].split { $0.isWhiteSpace }.reduce(0) {
        $0 + $1.count + 1
      }
      index = unreadTags.contains(node.tag) ? node.end : index + 1
    }
    return lengths
  }

  /// Leaves the marked nodes out of the prose.
  mutating func exclude(_ isExcluded: [Bool]) {
    var values = zip(proseSums.dropFirst(), proseSums).map { $0 - $1 }
    for index in values.indices where isExcluded[index] { values[index] = 0 }
    proseSums = Self.sums(values)
  }

  /// Returns the bytes of unlinked running text in a subtree.
  func prose(of index: Int, in tree: HTMLTree) -> Int {
    proseSums[tree.nodes[index].end] - proseSums[index]
  }

  /// Returns the bytes of text in a subtree.
  func text(of index: Int, in tree: HTMLTree) -> Int {
    textSums[tree.nodes[index].end] - textSums[index]
  }

  /// Returns whether the text of a subtree is that of links, all of it.
  func isAllLinks(_ index: Int, in tree: HTMLTree) -> Bool {
    isLinked[index]
      || linkSums[tree.nodes[index].end] - linkSums[index] >= text(of: index, in: tree)
  }

  /// Returns whether an element holds running text of its own, whatever it is called.
  func isParagraph(_ index: Int, in tree: HTMLTree) -> Bool {
    tree.children(of: index).contains {
      tree.nodes[$0].isText && text(of: $0, in: tree) > Self.shortestProse
    }
  }

  /// Returns the bytes of unlinked running text from one node to another, the latter left out.
  func prose(from start: Int, to end: Int) -> Int { proseSums[end] - proseSums[start] }

  /// Returns whether a list, a table or a division is a menu: its text is mostly that of links.
  func isMostlyLinks(_ index: Int, in tree: HTMLTree) -> Bool {
    let node = tree.nodes[index]
    guard ["ul", "ol", "table", "div", "section", "header"].contains(node.tag) else { return false }
    let text = text(of: index, in: tree)
    let links = linkSums[node.end] - linkSums[index]
    return text > 0 && links * 10 > text * 6
  }

  private static func sums(_ values: [Int]) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(values.count + 1)
    for value in values { sums.append((sums.last ?? 0) + value) }
    return sums
  }
}
