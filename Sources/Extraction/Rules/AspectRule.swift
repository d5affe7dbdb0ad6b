import Claims
import SeedTables

/// A named aspect and the opinion that belongs to it: “has a huge community”, “its performance is
/// poor”.
enum AspectRule: Rule {
  static let name = "aspect.opinion"
  static let summary = "a named aspect with the opinion that belongs to it"
  static let examples: [Example] = [
    .claim("Python's «community» is huge.", "community", .positive),
    .claim("The «performance» of Node.js is poor.", "performance", .negative),
    .claim("Python's «documentation» is not great.", "documentation", .negative),
    .claim("Node.js has a high «memory footprint».", "memory", .negative),
    .claim("The «memory consumption» of Node.js is low.", "memory", .positive),
    .claim("Python's «simplicity» is a disadvantage.", "learning-curve", .negative),
    .claim("Python is tricky to «troubleshoot».", "error-handling", .negative),
    .claim("Python's «libraries» are excellent.", "ecosystem", .positive),
    .noClaim("Python is a good fit for projects that do not need «transactions»."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    var judgements: [Judgement] = []
    var last: (phrase: Int, opinion: AttachedOpinion)?
    for (phrase, cue) in clause.openCues([.aspect, .burden, .feature, .topic, .task]) {
      var attached = clause.opinion(attachedTo: phrase, kind: cue.kind)
      if attached == nil, let before = last, clause.isCoordinated(before.phrase, phrase) {
        attached = before.opinion
      }
      guard let attached else { continue }
      clause.spentCues.insert(phrase)
      if cue.kind != .burden, clause.isDenied(phrase, behind: attached.phrase) {
        clause.note(.neutral, on: cue.criterion)
        continue
      }
      let token = clause.tokens(attached.phrase).lowerBound
      let grading = clause.grading(of: attached.phrase)
      let negation = clause.negation(
        at: min(token, clause.tokens(phrase).lowerBound), counting: [.negator])
      // “Limits the damage” is no blame.
      let direct = clause.negation(
        at: token, counting: attached.value == .negative ? [.negator, .reducer] : [.negator])
      let isDenied = direct.isReversed || negation.isReversed
      let polarity = grading.polarity(
        of: attached.value.polarity(of: cue.kind), isDenied: isDenied)
      clause.spentOpinions.insert(attached.phrase)
      last = (phrase, attached)
      judgements.append(
        Judgement(
          criterion: cue.criterion, polarity: polarity, rule: name, token: token,
          form: grading.form, kind: cue.kind, value: attached.value,
          distance: clause.distance(phrase, attached.phrase),
          isNegated: isDenied != grading.isReversed,
          clues: [
            clause.clue(.criterion, phrase),
            clause.clue(.opinion, attached.phrase),
          ] + clause.clues(of: direct.isReversed ? direct : negation)))
    }
    return judgements
  }
}

extension ClauseContext {
  /// Whether the words between an opinion and an aspect behind it deny the aspect alone: “good for teams
  /// that need no documentation”.
  fileprivate func isDenied(_ aspect: Int, behind opinion: Int) -> Bool {
    guard opinion < aspect else { return false }
    let negation = negation(at: tokens(aspect).lowerBound, counting: [.negator, .reducer])
    return negation.phrases.contains { $0 > opinion }
  }
}
