import Claims

/// What a rule finds that a clause says of its subject.
struct Judgement {
  var criterion: Criterion.ID
  var polarity: Polarity
  /// The rule that found it.
  var rule: String
  /// The token that decides, for what stands before and behind it.
  var token: Int
  var form = Inflection.Form.base
  var fact: Fact?
  var quantity: Quantity?
  var isRecommendation = false
  /// The comparison that the judgement itself states.
  var comparison: ComparisonFrame?
  /// The kind of the cue and the value of the opinion that decided, for weighing.
  var kind: Cue.Kind?
  var value: Opinion.Value?
  /// How many tokens lie between the cue and the words that decide on it.
  var distance = 0
  var isNegated = false
  /// The words that decided.
  var clues: [Clue] = []
}
