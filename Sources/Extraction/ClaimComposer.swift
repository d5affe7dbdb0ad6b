import Claims

/// Puts a judgement together with its subject, its comparison and its condition.
struct ClaimComposer {
  let comparisons: ComparisonReader
  let context: ClauseContext
  let subject: Subject
  /// The comparison that the clause draws, if any.
  let comparison: ClauseComparison?
  /// Whether the sentence reports what others say.
  let isReported: Bool

  /// A judgement and how it ranks its subject.
  struct Ranked {
    let judgement: Judgement
    let kind: ComparisonFrame.Kind?
    let comparand: Int?
    let relation: Relation?

    /// Who is as good as another is neither praised nor blamed.
    var polarity: Polarity { kind == .equal ? .neutral : judgement.polarity }
  }

  /// Ranks the subject as the judgement and the clause say; a verb of ranking without an object ranks it
  /// against the other of two.
  func ranked(_ judgement: Judgement) -> Ranked {
    if let frame = judgement.comparison {
      let comparand = comparisons.technologies(from: frame.comparandFrom)
        .first { !subject.technologies.contains($0) }
      guard let comparand = comparand ?? onlyRival else {
        return Ranked(judgement: judgement, kind: nil, comparand: nil, relation: nil)
      }
      return Ranked(
        judgement: judgement, kind: .verb, comparand: comparand,
        relation: relation(judgement, .verb))
    }
    guard let (kind, comparand, phrase) = rival(of: judgement) else {
      return Ranked(judgement: judgement, kind: nil, comparand: nil, relation: nil)
    }
    var judgement = judgement
    if let phrase {
      judgement.clues.append(context.clue(.comparison, phrase, kind.rawValue))
    }
    return Ranked(
      judgement: judgement, kind: kind, comparand: comparand, relation: relation(judgement, kind))
  }

  /// The technology that a judgement is measured against: the one that the clause names, or, where a
  /// comparative or a victory names none and the article compares two, the other one.
  private func rival(
    of judgement: Judgement
  ) -> (kind: ComparisonFrame.Kind, comparand: Int, phrase: Int?)? {
    if let comparison {
      guard applies(comparison.frame, to: judgement) else { return nil }
      guard let comparand = comparison.comparands.first ?? onlyRival else { return nil }
      return (comparison.frame.kind, comparand, comparison.phrase)
    }
    if subject.technologies.count == 2, !judgement.isCheckable, let tie = context.tie {
      return (.equal, subject.technologies[0], tie)
    }
    let isRanked =
      judgement.form == .comparative || judgement.polarity == .positive && context.namesWinner
    guard isRanked, let onlyRival, judgement.fact == nil,
      !context.namesStandard(behind: judgement.token), !context.tellsEffect(at: judgement.token)
    else { return nil }
    return (.bare, onlyRival, nil)
  }

  /// The other technology of an article that compares two.
  private var onlyRival: Int? {
    let technologies = comparisons.principals.technologies
    guard technologies.count == 2, subject.technologies.count == 1 else { return nil }
    return technologies.first { $0 != subject.technologies[0] }
  }

  /// The claim for each technology of the subject.
  func claims(_ ranked: Ranked, reliability: Double) -> [Claim] {
    let judgement = ranked.judgement
    let range = context.scan.bytes(of: context.clause.tokens)
    let quote = context.scan.quote(of: context.clause.tokens)
    let condition = context.clause.condition.map {
      context.clue(.scope, at: $0, "the condition that it sets")
    }
    return subject.technologies.map { technology in
      Claim(
        technology: name(technology), criterion: judgement.criterion,
        polarity: ranked.polarity,
        comparison: comparison(ranked, of: technology),
        fact: subject.origin.isExplicit ? judgement.fact : nil,
        quantity: judgement.quantity,
        isRecommendation: judgement.isRecommendation
          || subject.technologies.count == 1 && context.putsFirst(judgement),
        scope: condition.map { context.scan.words(of: $0.tokens) },
        isHedged: isReported || context.isHedged, quote: quote, utf8Range: range,
        heading: context.section.path,
        rule: judgement.rule, reliability: reliability,
        evidence: [Evidence(.technology, at: subject.utf8Range, note: subject.origin.note)]
          + judgement.clues.map(context.evidence) + headingEvidence(for: judgement)
          + [condition].compactMap(\.self).map(context.evidence))
    }
  }

  /// The heading that names the criterion where the clause does not.
  private func headingEvidence(for judgement: Judgement) -> [Evidence] {
    guard let cue = context.section.cue, judgement.criterion == cue.value.criterion,
      !judgement.clues.contains(where: { $0.role == .criterion })
    else { return [] }
    return [Evidence(.criterion, at: cue.utf8Range, note: Subject.Origin.heading.note)]
  }

  private func comparison(_ ranked: Ranked, of technology: Int) -> Comparison? {
    guard let relation = ranked.relation, var comparand = ranked.comparand else { return nil }
    if comparand == technology {
      // “Go and Rust are equally fast” sets each beside the other; “Go and Rust are faster than Go”
      // compares Go with nothing.
      guard ranked.kind == .equal,
        let other = subject.technologies.first(where: { $0 != technology })
      else { return nil }
      comparand = other
    }
    return Comparison(relation, than: name(comparand))
  }

  private func relation(_ judgement: Judgement, _ kind: ComparisonFrame.Kind) -> Relation {
    kind == .equal || kind == .like ? .equal : Relation(judgement.polarity)
  }

  private func applies(_ frame: ComparisonFrame, to judgement: Judgement) -> Bool {
    switch frame.kind {
    case .than:
      judgement.token < frame.token
        && (judgement.form == .comparative || judgement.isVerdict)
    case .equal where !judgement.isCheckable: true
    case .contrast, .equal, .like:
      // "Unlike Python, it is fast", "fast compared to Python" — but what follows the comparand at
      // the end of a clause is said of the comparand: "compared to Python, which is slow".
      (judgement.token <= frame.token || frame.token - context.clause.tokens.lowerBound <= 1
        || context.ranks(comparison?.phrase))
        && (judgement.isVerdict || judgement.fact != nil && judgement.polarity != .neutral)
    case .bare: judgement.isVerdict
    case .verb: true
    }
  }

  private func name(_ technology: Int) -> Technology.ID {
    comparisons.principals.name(of: technology)
  }
}

extension Judgement {
  /// Whether it praises or blames by a cue, and more than by a property that can be checked.
  fileprivate var isVerdict: Bool { polarity != .neutral && !isCheckable }

  /// Whether it states a property that can be checked, or is made of no cue at all.
  fileprivate var isCheckable: Bool { fact != nil || quantity != nil || rule == GistRule.name }
}
