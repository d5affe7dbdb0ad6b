/// The forms that an English word takes, by rule; the irregular ones come from a list.
struct Inflection {
  /// How a lexicon entry bends.
  enum PartOfSpeech: String {
    case noun, verb, adj, adv, phrase
  }

  /// What a form says beyond its base.
  enum Form: String {
    case base, comparative, superlative
  }

  /// The irregular forms by base: `write` gives `writes wrote written writing`.
  let irregular: [String: [String]]

  /// Every form of an entry: nouns bend their last word, verbs and adjectives their first.
  func forms(of entry: String, _ part: PartOfSpeech) -> [(text: String, form: Form)] {
    let words = entry.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return [] }
    let tail = words.dropFirst().joined(separator: " ")
    let head = words.dropLast().joined(separator: " ")
    func withTail(_ word: String) -> String { tail.isEmpty ? word : word + " " + tail }
    func withHead(_ word: String) -> String { head.isEmpty ? word : head + " " + word }
    var forms: [(String, Form)] = [(entry, .base)]
    switch part {
    case .noun: forms.append((withHead(plural(of: last)), .base))
    case .verb: forms += verbForms(of: first).map { (withTail($0), .base) }
    case .adj:
      for (word, form) in gradedForms(of: first) { forms.append((withTail(word), form)) }
    case .adv, .phrase: break
    }
    return forms
  }

  private func plural(of noun: String) -> String {
    if let known = irregular[noun]?.first { return known }
    if endsInConsonantY(noun) { return noun.dropLast() + "ies" }
    return noun + (needsE(noun) ? "es" : "s")
  }

  private func verbForms(of verb: String) -> [String] {
    if let known = irregular[verb] { return known }
    if endsInConsonantY(verb) {
      let stem = verb.dropLast()
      return [stem + "ies", stem + "ied", verb + "ing"]
    }
    if verb.hasSuffix("e") {
      let gerund = verb.hasSuffix("ee") ? verb + "ing" : verb.dropLast() + "ing"
      return [verb + "s", verb + "d", gerund]
    }
    let stem = doublesConsonant(verb) ? verb + String(verb.suffix(1)) : verb
    return [verb + (needsE(verb) ? "es" : "s"), stem + "ed", stem + "ing"]
  }

  private func gradedForms(of adjective: String) -> [(String, Form)] {
    if let known = irregular[adjective], known.count >= 2 {
      return [(known[0], .comparative), (known[1], .superlative)]
    }
    if endsInConsonantY(adjective) {
      let stem = adjective.dropLast()
      return [(stem + "ier", .comparative), (stem + "iest", .superlative)]
    }
    guard syllables(in: adjective) == 1 || adjective.hasSuffix("le") || adjective.hasSuffix("ow")
    else { return [] }
    let stem: String
    if adjective.hasSuffix("e") {
      stem = String(adjective.dropLast())
    } else {
      stem = doublesConsonant(adjective) ? adjective + String(adjective.suffix(1)) : adjective
    }
    return [(stem + "er", .comparative), (stem + "est", .superlative)]
  }

  private func endsInConsonantY(_ word: String) -> Bool {
    guard word.count > 2, word.hasSuffix("y"), let before = word.dropLast().last else {
      return false
    }
    return !"aeiou".contains(before)
  }

  private func needsE(_ word: String) -> Bool {
    ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
  }

  /// Whether a short word doubles its last consonant before an ending: `big`, `bigger`.
  private func doublesConsonant(_ word: String) -> Bool {
    let letters = Array(word)
    guard letters.count >= 3, syllables(in: word) == 1 else { return false }
    let (a, b, c) = (
      letters[letters.count - 3], letters[letters.count - 2], letters[letters.count - 1]
    )
    return !"aeiou".contains(a) && "aeiou".contains(b) && !"aeiouwxy".contains(c)
  }

  private func syllables(in word: String) -> Int {
    var count = 0
    var inVowel = false
    for letter in word {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !inVowel { count += 1 }
      inVowel = isVowel
    }
    if count > 1, word.hasSuffix("e"), !word.hasSuffix("le") { count -= 1 }
    return count
  }
}
