import Claims

/// Reads an article sentence by sentence, each in the light of those before it.
struct SentenceReader {
  /// What a sentence says.
  struct Reading {
    private(set) var claims: [Claim]
    /// Every proposal, kept only where features are named.
    private(set) var candidates: [Candidate]
    private(set) var outcome: Passage.Outcome

    /// Takes it as said without an opinion.
    mutating func forgetClaims() {
      guard outcome == .claims else { return }
      self = Reading(claims: [], candidates: [], outcome: .noOpinion)
    }
  }

  private let lexicon: Lexicon
  private let principals: Principals
  private let namesFeatures: Bool
  private var resolver: SubjectResolver
  private var setting: Setting
  /// What the last clause has said.
  private var said = Said.nothing

  /// - Parameter namesFeatures: whether proposals are kept that are no claims, with the names of their
  ///   features.
  init(_ lexicon: Lexicon, principals: Principals, namesFeatures: Bool) {
    self.lexicon = lexicon
    self.principals = principals
    self.namesFeatures = namesFeatures
    resolver = SubjectResolver(principals: principals)
    setting = Setting(silence: lexicon.associations.silence)
  }

  /// Begins a section, under a heading of its own or without one.
  mutating func beginSection(under heading: Gist?) {
    resolver.beginSection()
    said = .nothing
    if let heading { setting.enter(heading: heading) }
  }

  /// Begins a block.
  ///
  /// - Parameter depth: how deep the list is of which the block is an item, `nil` where it is none.
  mutating func beginBlock(depth: Int?) {
    resolver.beginBlock(depth: depth)
    said = .nothing
  }

  /// Ends an item that is nothing but a name.
  mutating func endItemOfName() { resolver.endItemOfName() }

  /// Reads the next sentence.
  ///
  /// - Parameter isRefuted: whether the one behind it says that it is wrong.
  mutating func read(
    _ sentence: Range<Int>, of scan: Scan, _ kind: Block.Kind, in section: Section, isRefuted: Bool
  ) -> Reading {
    resolver.beginSentence()
    let rejection = scan.rejection(of: sentence)
    let clauses = ClauseSplitter(scan: scan, principals: principals).clauses(of: sentence)
    resolver.lookAhead(from: clauses, in: scan)
    var speaksOfTechnology = false
    var speaksOfCriterion = false
    var candidates: [Candidate] = []
    for (index, clause) in clauses.enumerated() {
      // “This is not to say that Python is slow” says nothing of the kind, cut behind “that” or not.
      let lead = max(sentence.lowerBound, clause.tokens.lowerBound - 4)
      if isRefuted || scan.disowns(lead..<clause.tokens.upperBound) { continue }
      let place = ClausePlace(
        index: index, count: clauses.count,
        isReported: scan.holds(.hearsay, in: sentence.lowerBound..<clause.tokens.lowerBound),
        rejection: rejection, block: kind)
      var context = ClauseContext(
        clause, of: scan, section: section, setting: setting, isFragment: kind.isFragment)
      setting.pass(context.gist)
      guard let proposed = propose(in: &context, at: place) else {
        said = .nothing
        continue
      }
      said = Said(proposed, in: clause.tokens, of: scan)
      speaksOfTechnology = true
      speaksOfCriterion = speaksOfCriterion || !context.proposed.isEmpty
      candidates += proposed
    }
    if rejection == .question { return Reading(claims: [], candidates: [], outcome: .question) }
    let claims = candidates.selected()
    let silence: Passage.Outcome =
      !speaksOfTechnology ? .noTechnology : speaksOfCriterion ? .noOpinion : .noCriterion
    return Reading(
      claims: claims, candidates: namesFeatures ? candidates : [],
      outcome: claims.isEmpty ? rejection ?? silence : .claims)
  }

  /// What the rules propose of a clause, or `nil` where it speaks of no technology.
  private mutating func propose(
    in context: inout ClauseContext, at place: ClausePlace
  ) -> [Candidate]? {
    let comparisons = ComparisonReader(principals: principals, clause: context)
    let comparison = comparisons.comparison
    context.peerDenial = comparison?.peerDenial
    let isAstray = resolver.isAstray
    let subject = resolver.subject(of: context, excluding: comparison?.comparands ?? [])
    guard let subject, !context.isCutOff else { return nil }
    context.strangersShare = context.strangersShare(
      amongst: principals, subject: subject, isAstray: isAstray)
    context.said = saidOfOthers(than: subject, echoedIn: context)
    let reader = FeatureReader(
      context: context, place: place, subject: subject, keepsNames: namesFeatures)
    let composer = ClaimComposer(
      comparisons: comparisons, context: context, subject: subject, comparison: comparison,
      isReported: place.isReported)
    var candidates: [Candidate] = []
    for rule in RuleBook.rules {
      let rivals = context.proposed.count
      for judgement in rule.judgements(in: &context)
      where context.isActual || judgement.polarity == .neutral && judgement.fact == nil {
        context.note(judgement.polarity, on: judgement.criterion)
        let ranked = composer.ranked(judgement)
        let features = reader.features(of: judgement, comparison: ranked.kind, rivals: rivals)
        let score = rule.grounds == .plain ? max(features.score, 0) : features.score
        let isAccepted = lexicon.judge.accepts(ranked.polarity, scored: score, on: rule.grounds)
        guard isAccepted || namesFeatures else { continue }
        for claim in composer.claims(ranked, reliability: lexicon.judge.reliability(of: score)) {
          candidates.append(
            Candidate(
              claim: claim, score: score, isAccepted: isAccepted, features: features.names,
              clause: place.index))
        }
      }
    }
    return candidates
  }

  /// What the clause before has said, where this one says the like of another; whoever is said to be like
  /// another must be named.
  private func saidOfOthers(than subject: Subject, echoedIn context: ClauseContext) -> Said {
    guard subject.origin == .name, context.scan.echo(in: context.clause.tokens) != nil,
      said.isOfOthers(than: subject.technologies.map(principals.name))
    else { return .nothing }
    return said
  }
}
