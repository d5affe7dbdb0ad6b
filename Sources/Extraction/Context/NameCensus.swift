/// How often an article names which technologies.
struct NameCensus {
  /// By names that mean nothing else.
  private(set) var plain: [Int: Int] = [:]
  /// By names that are ordinary words, spelled as the name is: “Go”, “Express”.
  private(set) var ordinary: [Int: Int] = [:]
  /// By those of them that do what names do.
  private(set) var acting: [Int: Int] = [:]

  init(of blocks: [Scan], _ bytes: Span<UInt8>, _ lexicon: Lexicon) {
    for scan in blocks {
      for (index, phrase) in scan.phrases.enumerated() {
        guard let mention = lexicon.meaning(of: phrase).technology else { continue }
        guard mention.isOrdinaryWord else {
          plain[mention.technology, default: 0] += 1
          continue
        }
        guard scan.spells(phrase, as: mention, bytes) else { continue }
        ordinary[mention.technology, default: 0] += 1
        if scan.acts(index, lexicon) { acting[mention.technology, default: 0] += 1 }
      }
    }
  }

  /// How often each technology is named, where some ordinary words are meant as names.
  func counts(with names: Set<Int>) -> [Int: Int] {
    plain.merging(ordinary.filter { names.contains($0.key) }, uniquingKeysWith: +)
  }
}

extension Scan {
  /// Whether a phrase does what names do, and ordinary words without an article seldom: “Go is”,
  /// “Rust’s”, “Express lacks”.
  func acts(_ index: Int, _ lexicon: Lexicon) -> Bool {
    let end = phrases[index].tokens.upperBound
    guard end < tokens.count else { return false }
    let next = tokens[end]
    if next.isWord(.possessive) || lexicon.joints[next.word].contains(.permission) {
      return true
    }
    guard index + 1 < phrases.count, phrases[index + 1].tokens.lowerBound == end else {
      return false
    }
    return !lexicon.meaning(of: phrases[index + 1]).grammar.isDisjoint(
      with: [.copula, .negator, .provision, .betterVerb, .worseVerb])
  }

  /// Whether a phrase is spelled as a name must be that is an ordinary word; other names may be spelled
  /// anyhow.
  func spells(_ phrase: FoundPhrase, as name: Mention, _ bytes: Span<UInt8>) -> Bool {
    !name.isOrdinaryWord || name.spellings.contains { spells(phrase, $0, bytes) }
  }

  /// Whether a phrase is spelled just so, or in capitals: “Go”, “GO”.
  fileprivate func spells(_ phrase: FoundPhrase, _ exact: [UInt8], _ bytes: Span<UInt8>) -> Bool {
    let range = self.bytes(of: phrase.tokens)
    guard range.count == exact.count else { return false }
    return range.indices.allSatisfy { bytes[$0] == exact[$0 - range.lowerBound] }
      || exact.count > 1
        && range.indices.allSatisfy { bytes[$0] == exact[$0 - range.lowerBound].uppercased }
  }
}

extension UInt8 {
  /// An ASCII letter as a capital.
  fileprivate var uppercased: UInt8 { (97...122).contains(self) ? self - 32 : self }
}
