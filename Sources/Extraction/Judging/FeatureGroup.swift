/// The names of the groups of features.
enum FeatureGroup {
  static let rule = Term("rule")
  static let kind = Term("kind")
  static let origin = Term("origin")
  static let ruleOrigin = Term("rule-origin")
  static let value = Term("value")
  static let criterion = Term("criterion")
  static let criterionPolarity = Term("criterion-polarity")
  static let criterionKind = Term("criterion-kind")
  static let gist = Term("gist")
  static let gistStrength = Term("gist-strength")
  static let gistTop = Term("gist-top")
  static let strangers = Term("strangers")
  static let rivals = Term("rivals")
  static let rivalsLength = Term("rivals-length")
  static let theme = Term("theme")
  static let themeStrength = Term("theme-strength")
  static let themeGist = Term("theme-gist")
  static let passed = Term("passed")
  static let passedStrength = Term("passed-strength")
  static let passedTone = Term("passed-tone")
  static let headingGist = Term("heading-gist")
  static let headingTone = Term("heading-tone")
  static let tone = Term("tone")
  static let toneLead = Term("tone-lead")
  static let toneRule = Term("tone-rule")
  static let claim = Term("claim")
  static let mood = Term("mood")
  static let moodRule = Term("mood-rule")
  static let negated = Term("negated")
  static let distance = Term("distance")
  static let form = Term("form")
  static let comparison = Term("comparison")
  static let block = Term("block")
  static let length = Term("length")
  static let clause = Term("clause")
  static let subjectDistance = Term("subject-distance")
  static let subjects = Term("subjects")
  static let heading = Term("heading")
  static let leaning = Term("leaning")
  static let leaningBlock = Term("leaning-block")
  static let rejection = Term("rejection")
  static let has = Term("has")
  static let fact = Term("fact")

  /// What the trained weights may speak of.
  static let names: Set<Substring> = Set(
    [
      rule, kind, origin, ruleOrigin, value, criterion, criterionPolarity, criterionKind, gist,
      gistStrength, gistTop, strangers, rivals, rivalsLength, theme, themeStrength, themeGist,
      passed, passedStrength, passedTone, headingGist, headingTone, tone, toneLead, toneRule,
      claim, mood, moodRule, negated, distance, form, comparison, block, length, clause,
      subjectDistance, subjects, heading, leaning, leaningBlock, rejection, has, fact,
    ].map { $0.text[...] })
}
