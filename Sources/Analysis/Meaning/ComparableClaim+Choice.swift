import Claims

extension ComparableClaim {
  /// Whether a recommendation leaves no room for another claim's technology.
  func putsItselfFirst(before other: ComparableClaim) -> Bool {
    choice?.leavesRoom == false || isPutAhead(of: other)
  }

  /// Whether the claim chooses its technology, and does not merely praise it: “the best option”, or
  /// ahead of a rival.
  var choosesItself: Bool { choice != nil || claim.comparison != nil }

  /// Whether the quote puts what it speaks of before all others: “the fastest”, but not “one of the
  /// fastest”.
  var isSuperlative: Bool {
    words.indices.contains { place in
      phrasebook[.superlative].contain(words[place])
        && !phrasebook[.oneOfMany].end(words[..<place])
        && !phrasebook.takesBack(whatFollows: words[..<place])
    }
  }

  private func isPutAhead(of other: ComparableClaim) -> Bool {
    claim.comparison?.comparand == other.claim.technology
  }
}
