/// How often an article names which technologies.
struct NameCensus {
  /// By names that mean nothing else.
  private(set) var plain: [Int: Int] = [:]
  /// By names that are ordinary words, spelled as the name is: “Go”, “Express”.
  private(set) var ordinary: [Int: Int] = [:]
  /// By those of them that do what names do.
  private(set) var acting: [Int: Int] = [:]

  init(of blocks: [Scan]) {
    for scan in blocks {
      for (index, phrase) in scan.phrases.enumerated() {
        guard let mention = scan.meaning(of: phrase).technology else { continue }
        guard mention.isOrdinaryWord else {
          plain[mention.technology, default: 0] += 1
          continue
        }
        guard scan.spells(phrase, as: mention) else { continue }
        ordinary[mention.technology, default: 0] += 1
        if scan.acts(index) { acting[mention.technology, default: 0] += 1 }
      }
    }
  }

  /// How often each technology is named, where some ordinary words are meant as names.
  func counts(with names: Set<Int>) -> [Int: Int] {
    plain.merging(ordinary.filter { names.contains($0.key) }, uniquingKeysWith: +)
  }
}
