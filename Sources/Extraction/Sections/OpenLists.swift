/// What leads in the lists that are open at a place of an article: a paragraph, “it has some drawbacks:”,
/// or the item that an inner list belongs to.
struct OpenLists<Lead> {
  /// The depth of the items of each list and what leads it in, the outermost first.
  private var lists: [(depth: Int, lead: Lead?)] = []

  /// What leads in the innermost list, if it is known.
  var lead: Lead? {
    get { lists.last?.lead }
    set {
      guard let innermost = lists.indices.last else { return }
      lists[innermost].lead = newValue
    }
  }

  /// Ends the lists of deeper items than these; what is no item has the depth 0.
  mutating func close(deeperThan depth: Int) { lists.removeAll { $0.depth > depth } }

  /// Goes on with the list of items of a depth, or begins it.
  mutating func enter(depth: Int) {
    close(deeperThan: depth)
    if lists.last?.depth != depth { lists.append((depth, nil)) }
  }
}
