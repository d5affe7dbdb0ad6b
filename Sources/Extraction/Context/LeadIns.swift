/// Follows what leads in the lists that are open: “Pros of Kafka:”, “it has some drawbacks:” or an item
/// that others belong to says what these are about, as a heading does.
struct LeadIns {
  /// The depth of the words that lead in, 0 where they are no item, and what they and the headings say;
  /// the outermost first.
  private var open: [(depth: Int, section: Section)] = []

  /// Begins a block: deeper items go on in the list that is open, what is no item ends all lists.
  mutating func beginBlock(depth: Int?) {
    let depth = depth ?? 0
    open.removeAll { $0.depth >= depth }
  }

  /// What is said of a block by the words that lead in its list; without such words, by its headings.
  func section(under headings: Section) -> Section { open.last?.section ?? headings }

  /// Lets words lead in the list behind them.
  mutating func enter(_ section: Section, depth: Int) { open.append((depth, section)) }
}
