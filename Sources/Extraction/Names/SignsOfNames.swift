import Claims

/// Tells names from the ordinary words that they are spelled like: which of Go, Express and the like an
/// article means when it writes them with a capital.
struct SignsOfNames {
  let census: NameCensus
  /// The technologies that the title names.
  let inTitle: [Int]
  /// Those of them that stand beside a “vs”.
  let rivals: Set<Int>
  let vocabulary: Vocabulary

  /// The technologies that are meant.
  var names: Set<Int> {
    Set(
      census.ordinary.keys.filter {
        isCalledOtherwise($0) || isAnnounced($0) || standsByRival($0) || actsAsName($0)
      })
  }

  /// Whether it is also called by a name that is no ordinary word, as Go is called Golang.
  private func isCalledOtherwise(_ name: Int) -> Bool { census.plain[name, default: 0] > 0 }

  /// Whether the title names it beside a “vs”, with a rival, or to be named often in the text.
  private func isAnnounced(_ name: Int) -> Bool {
    rivals.contains(name)
      || inTitle.contains(name)
        && (isRivalOfTitle(name) || census.ordinary[name, default: 0] >= Principals.often)
  }

  /// Whether a few sentences without a title name it beside a rival.
  private func standsByRival(_ name: Int) -> Bool {
    isBrief
      && (hasRival(name, among: census.plain.keys) || hasRival(name, among: census.ordinary.keys))
  }

  /// Whether it does what names do; one that nothing else speaks for, often.
  private func actsAsName(_ name: Int) -> Bool {
    let isExpected = isBrief || isRivalOfTitle(name)
    return census.acting[name, default: 0] >= (isExpected ? 1 : Principals.often)
  }

  private var isBrief: Bool {
    inTitle.isEmpty && census.plain.values.allSatisfy { $0 < Principals.often }
  }

  private func isRivalOfTitle(_ name: Int) -> Bool { hasRival(name, among: inTitle) }

  /// Whether one of some technologies is of its field, so that the word means it beside the other: “Rust
  /// is faster than Go”.
  private func hasRival(_ name: Int, among others: some Sequence<Int>) -> Bool {
    others.contains { $0 != name && vocabulary.areOfOneField($0, name) }
  }
}

extension Vocabulary {
  /// Whether two technologies, by their indices, are known to be of one field.
  func areOfOneField(_ one: Int, _ other: Int) -> Bool {
    max(one, other) < technologies.count && technologies[one].field == technologies[other].field
  }
}
