/// A name of a technology.
struct Mention: Sendable {
  /// The technology, as an index into the vocabulary.
  let technology: Int
  /// The spellings that count, for a name that is an ordinary word; none for other names.
  var spellings: [[UInt8]] = []

  /// Whether it is an ordinary word that only its spelling tells to be a name.
  var isOrdinaryWord: Bool { !spellings.isEmpty }

  /// Takes over how else the same name may be spelled, which may be anyhow.
  mutating func merge(_ other: Mention) {
    guard technology == other.technology else { return }
    spellings = isOrdinaryWord && other.isOrdinaryWord ? spellings + other.spellings : []
  }
}
