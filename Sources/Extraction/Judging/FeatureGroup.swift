/// The groups of features, as the trained weights call them.
enum FeatureGroup: String, Numbered {
  case rule, kind, origin
  case ruleOrigin = "rule-origin"
  case value, criterion
  case criterionPolarity = "criterion-polarity"
  case criterionKind = "criterion-kind"
  case gist
  case gistStrength = "gist-strength"
  case gistTop = "gist-top"
  case strangers, rivals
  case rivalsLength = "rivals-length"
  case theme
  case themeStrength = "theme-strength"
  case themeGist = "theme-gist"
  case passed
  case passedStrength = "passed-strength"
  case passedTone = "passed-tone"
  case headingGist = "heading-gist"
  case headingTone = "heading-tone"
  case tone
  case toneLead = "tone-lead"
  case toneRule = "tone-rule"
  case claim, mood
  case moodRule = "mood-rule"
  case negated, distance, form, comparison, block, length, clause
  case subjectDistance = "subject-distance"
  case subjects, heading, leaning
  case leaningBlock = "leaning-block"
  case rejection, has, fact

  /// The names of all groups.
  static let names = Set(allCases.map { $0.rawValue[...] })

  private static let terms = allCases.map { Term($0.rawValue) }

  /// Its name, hashed once.
  @inline(__always)
  var term: Term { Self.terms[number] }
}
