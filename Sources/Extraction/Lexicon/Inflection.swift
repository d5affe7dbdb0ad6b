/// The forms that an English word takes, by rule; the irregular ones come from a list.
///
/// Works on the ASCII bytes of lower-case words.
struct Inflection {
  typealias Word = [UInt8]

  /// How a lexicon entry bends.
  enum PartOfSpeech: String, CaseIterable {
    case noun, verb, adj, adv, phrase
  }

  /// What a form says beyond its base.
  enum Form: String {
    case base, comparative, superlative
  }

  /// The irregular forms by base: `write` gives `writes wrote written writing`.
  let irregular: [Word: [Word]]

  /// Every form of an entry, its base first: nouns bend their last word, verbs and adjectives their
  /// first.
  func forms(of entry: Word, _ part: PartOfSpeech) -> [(words: Word, form: Form)] {
    let first = Word(entry.prefix { $0 != Self.space })
    let tail = entry[first.count...]
    switch part {
    case .noun:
      let last = Self.lastWord(of: entry)
      return [(entry, .base), (entry.dropLast(last.count) + plural(of: last), .base)]
    case .verb: return [(entry, .base)] + verbForms(of: first).map { ($0 + tail, .base) }
    case .adj: return [(entry, .base)] + gradedForms(of: first).map { ($0.0 + tail, $0.1) }
    case .adv, .phrase: return [(entry, .base)]
    }
  }

  /// The plural of the last word of a noun: “brokers” of “message broker”.
  func plural(ofNoun noun: String) -> Word {
    plural(of: Self.lastWord(of: Word(noun.utf8)))
  }

  private static func lastWord(of words: Word) -> Word {
    Word(words.reversed().prefix { $0 != space }.reversed())
  }

  private func plural(of noun: Word) -> Word {
    if let known = irregular[noun]?.first { return known }
    if noun.endsInConsonantY { return noun.dropLast() + "ies".utf8 }
    return noun + (noun.needsE ? "es" : "s").utf8
  }

  private func verbForms(of verb: Word) -> [Word] {
    if let known = irregular[verb] { return known }
    if verb.endsInConsonantY {
      let stem = Word(verb.dropLast())
      return [stem + "ies".utf8, stem + "ied".utf8, verb + "ing".utf8]
    }
    if verb.ends("e") {
      let gerund = (verb.ends("ee") ? verb : Word(verb.dropLast())) + "ing".utf8
      return [verb + "s".utf8, verb + "d".utf8, gerund]
    }
    let stem = verb.doublesConsonant ? verb + verb.suffix(1) : verb
    return [verb + (verb.needsE ? "es" : "s").utf8, stem + "ed".utf8, stem + "ing".utf8]
  }

  private func gradedForms(of adjective: Word) -> [(Word, Form)] {
    // The list holds verbs, too: `slow` is one, and grades like any adjective.
    if let known = irregular[adjective], known.count >= 2, known.last?.ends("st") == true {
      return [(known[0], .comparative), (known[1], .superlative)]
    }
    if adjective.endsInConsonantY {
      let stem = Word(adjective.dropLast())
      return [(stem + "ier".utf8, .comparative), (stem + "iest".utf8, .superlative)]
    }
    guard adjective.syllables == 1 || adjective.ends("le") || adjective.ends("ow") else {
      return []
    }
    let stem =
      adjective.ends("e")
      ? Word(adjective.dropLast())
      : adjective.doublesConsonant ? adjective + adjective.suffix(1) : adjective
    return [(stem + "er".utf8, .comparative), (stem + "est".utf8, .superlative)]
  }

  private static let space = UInt8(ascii: " ")
}

extension [UInt8] {
  fileprivate func ends(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) && count >= $0.count }
  }

  fileprivate var endsInConsonantY: Bool {
    count > 2 && last == UInt8(ascii: "y") && !Self.isVowel(self[count - 2])
  }

  fileprivate var needsE: Bool {
    ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh")
  }

  /// Whether a short word doubles its last consonant before an ending: `big`, `bigger`.
  fileprivate var doublesConsonant: Bool {
    guard count >= 3, syllables == 1, let last else { return false }
    return !Self.isVowel(self[count - 3]) && Self.isVowel(self[count - 2]) && !Self.isVowel(last)
      && last != UInt8(ascii: "w") && last != UInt8(ascii: "x") && last != UInt8(ascii: "y")
  }

  fileprivate var syllables: Int {
    var count = 0
    var inVowel = false
    for letter in self {
      let isVowel = Self.isVowel(letter) || letter == UInt8(ascii: "y")
      if isVowel, !inVowel { count += 1 }
      inVowel = isVowel
    }
    return count > 1 && ends("e") && !ends("le") ? count - 1 : count
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
