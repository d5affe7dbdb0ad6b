/// All phrases of all lexicons in one tree over word numbers: one walk finds the longest phrase that
/// begins at a token, however many phrases there are.
struct PhraseTrie: Sendable {
  /// A node; 0 is none.
  private typealias Node = Int32

  /// The node of each word that begins a phrase, by word number.
  private var roots: [Node] = []
  /// The other edges: an open-addressing table from (node, word) to node.
  private var edges = EdgeTable()
  /// For each node the meaning of the phrase that ends there, as an index; -1 for none.
  private var endings: [Int32] = [-1]
  private(set) var meanings: [Signals] = []

  /// Enters a phrase. What an earlier phrase of the same words signals stays.
  mutating func insert(_ words: [WordTable.ID], _ meaning: Signals) {
    guard let first = words.first else { return }
    while roots.count <= Int(first) { roots.append(0) }
    if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for word in words.dropFirst() {
      if let next = edges[node, word] {
        node = next
      } else {
        let next = newNode()
        edges.insert(node, word, next)
        node = next
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
      guard let next = edges[node, word] else { return }
      node = next
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
    guard first < roots.count, roots[first] != 0 else { return nil }
    var node = roots[first]
    var best: (length: Int, meaning: Int)?
    var at = index + 1
    while true {
      let ending = endings[Int(node)]
      if ending >= 0 { best = (at - index, Int(ending)) }
      guard at < count, let next = edges[node, word(at)] else { return best }
      node = next
      at += 1
    }
  }

  private mutating func newNode() -> Node {
    endings.append(-1)
    return Node(endings.count - 1)
  }

  /// A hash table from (node, word) to node.
  private struct EdgeTable: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 1 << 12)
    private var values: [Node] = Array(repeating: 0, count: 1 << 12)
    private var count = 0

    @inline(__always)
    subscript(node: Node, word: WordTable.ID) -> Node? {
      let key = Self.key(node, word)
      var slot = Self.slot(key, keys.count)
      while keys[slot] != 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return nil
    }

    mutating func insert(_ node: Node, _ word: WordTable.ID, _ next: Node) {
      if (count + 1) * 2 > keys.count { grow() }
      place(Self.key(node, word), next)
      count += 1
    }

    private mutating func grow() {
      let (oldKeys, oldValues) = (keys, values)
      keys = Array(repeating: 0, count: oldKeys.count * 2)
      values = Array(repeating: 0, count: oldKeys.count * 2)
      for index in oldKeys.indices where oldKeys[index] != 0 {
        place(oldKeys[index], oldValues[index])
      }
    }

    private mutating func place(_ key: UInt64, _ value: Node) {
      var slot = Self.slot(key, keys.count)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = value
    }

    /// Never 0: nodes begin at 1.
    private static func key(_ node: Node, _ word: WordTable.ID) -> UInt64 {
      UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    private static func slot(_ key: UInt64, _ count: Int) -> Int {
      let mixed = key &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
    }
  }
}
