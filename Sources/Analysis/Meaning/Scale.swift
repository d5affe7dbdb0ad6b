import Claims

/// The words in which a technology is judged on a criterion as a whole: “fast” and “slow” on
/// performance, “easy” and “steep” on the learning curve.
///
/// Two quotes that both hold such a word answer one question; “the compiler was rewritten” answers
/// another one.
enum Scale {
  /// Whether a claim judges on the scale of its criterion, or `nil` where the criterion has none:
  /// it gathers unlike things, such as a syntax or a set of tools.
  ///
  /// A criterion without words of its own is judged in those of its name.
  static func holds(_ comparable: ComparableClaim) -> Bool? {
    let (criterion, phrasebook) = (comparable.claim.criterion, comparable.phrasebook)
    guard !phrasebook.has(criterion, .gathering) else { return nil }
    return phrasebook.scales[criterion]?.occur(in: comparable.words)
      ?? !phrasebook.terms(of: comparable.quote)
      .isDisjoint(with: phrasebook.terms(of: criterion.rawValue))
  }
}
