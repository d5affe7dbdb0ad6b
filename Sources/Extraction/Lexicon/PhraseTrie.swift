/// All phrases of all lexicons in one tree over word numbers: one walk finds the longest phrase that
/// begins at a token, however many phrases there are.
struct PhraseTrie: Sendable {
  private typealias Node = Int32

  private static let none: Node = 0

  /// The node of each word that begins a phrase, by word number.
  private var roots: [Node] = []
  /// The node behind each other edge.
  private var nodes = KeyTable<Node>(absent: none)
  /// For each node the meaning of the phrase that ends there, as an index; -1 for none.
  private var endings: [Int32] = [-1]
  private(set) var meanings: [Signals] = []

  /// Enters a phrase. What an earlier phrase of the same words signals stays.
  mutating func insert(_ words: [WordTable.ID], _ meaning: Signals) {
    guard let first = words.first else { return }
    while roots.count <= Int(first) { roots.append(Self.none) }
    if roots[Int(first)] == Self.none { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for word in words.dropFirst() {
      let edge = Self.edge(from: node, by: word)
      node = nodes[edge]
      if node == Self.none {
        node = newNode()
        nodes.insert(edge, node)
      }
    }
    if endings[Int(node)] < 0 {
      endings[Int(node)] = Int32(meanings.count)
      meanings.append(meaning)
    } else {
      meanings[Int(endings[Int(node)])].merge(meaning)
    }
  }

  /// Lets a phrase signal the name of a technology that it begins with: “Docker support”. A name that is
  /// an ordinary word does not count, “make the most of”.
  mutating func lendName(to words: [WordTable.ID]) {
    guard let first = words.first else { return }
    var node = roots[Int(first)]
    var name: Mention?
    for word in words.dropFirst() {
      if endings[Int(node)] >= 0, let mention = meanings[Int(endings[Int(node)])].technology,
        !mention.isOrdinaryWord
      {
        name = mention
      }
      node = nodes[Self.edge(from: node, by: word)]
      guard node != Self.none else { return }
    }
    guard let name, endings[Int(node)] >= 0 else { return }
    meanings[Int(endings[Int(node)])].leadingName = name
  }

  /// Returns the longest phrase that begins at `index` of `count` words: its length in words and the
  /// index of its meaning.
  @inline(__always)
  func longestMatch(
    in count: Int, from index: Int, word: (Int) -> WordTable.ID
  ) -> (length: Int, meaning: Int)? {
    let first = Int(word(index))
    guard first < roots.count, roots[first] != Self.none else { return nil }
    var node = roots[first]
    var best: (length: Int, meaning: Int)?
    var at = index + 1
    while true {
      let ending = endings[Int(node)]
      if ending >= 0 { best = (at - index, Int(ending)) }
      guard at < count else { return best }
      node = nodes[Self.edge(from: node, by: word(at))]
      guard node != Self.none else { return best }
      at += 1
    }
  }

  private mutating func newNode() -> Node {
    endings.append(-1)
    return Node(endings.count - 1)
  }

  /// Different for any two edges, and never 0: nodes begin at 1, and a product with an odd number can be undone.
  @inline(__always)
  private static func edge(from node: Node, by word: WordTable.ID) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)))
      &* 0x9E37_79B9_7F4A_7C15
  }
}
