extension Review {
  /// What a corrected claim should read; `nil` for what is right as it is.
  public struct Correction: Hashable, Sendable {
    /// What a claim may state besides, and a person may take away.
    public enum Part: String, Codable, Sendable, CaseIterable {
      /// The rival that it is set against, and how the two stand.
      case comparison
      /// The checkable property.
      case fact
      /// The condition that limits it.
      case scope
    }

    /// The subject.
    public var technology: Technology.ID?
    /// What is judged.
    public var criterion: Criterion.ID?
    /// Which way it counts.
    public var polarity: Polarity?
    /// The rival that it is set against.
    public var comparand: Technology.ID?
    /// How the technology stands to the rival; the polarity follows, unless it is corrected itself.
    public var relation: Relation?
    /// The checkable property.
    public var fact: Fact?
    /// The condition that limits it.
    public var scope: String?
    /// What the claim does not state.
    public var without: [Part]

    /// Makes a correction.
    public init(
      technology: Technology.ID? = nil, criterion: Criterion.ID? = nil, polarity: Polarity? = nil,
      comparand: Technology.ID? = nil, relation: Relation? = nil, fact: Fact? = nil,
      scope: String? = nil, without: [Part] = []
    ) {
      self.technology = technology
      self.criterion = criterion
      self.polarity = polarity
      self.comparand = comparand
      self.relation = relation
      self.fact = fact
      self.scope = scope
      self.without = without
    }

    /// Whether it corrects nothing.
    public var isEmpty: Bool { self == Correction() }

    /// This correction, and what is corrected later besides: where both speak of the same, the later one
    /// counts. Polarity and relation are the same, and so is what a part states and that it is not stated.
    public func extended(by later: Self) -> Self {
      let turns = later.polarity != nil || later.relation != nil
      let states: [Part: Bool] = [
        .comparison: later.comparand != nil || later.relation != nil, .fact: later.fact != nil,
        .scope: later.scope != nil,
      ]
      func kept<Value>(_ value: Value?, of part: Part) -> Value? {
        later.without.contains(part) ? nil : value
      }
      return Self(
        technology: later.technology ?? technology, criterion: later.criterion ?? criterion,
        polarity: turns ? later.polarity : polarity,
        comparand: later.comparand ?? kept(comparand, of: .comparison),
        relation: turns ? later.relation : kept(relation, of: .comparison),
        fact: later.fact ?? kept(fact, of: .fact), scope: later.scope ?? kept(scope, of: .scope),
        without: without.filter { states[$0] != true && !later.without.contains($0) }
          + later.without)
    }

    /// What a claim should read.
    public func applied(to claim: Claim) -> Claim {
      var corrected = claim
      corrected.technology = technology ?? claim.technology
      corrected.criterion = criterion ?? claim.criterion
      corrected.polarity = polarity ?? relation?.polarity ?? claim.polarity
      corrected.comparison = comparison(of: corrected, readAs: claim)
      corrected.fact = without.contains(.fact) ? nil : fact ?? claim.fact
      corrected.scope = without.contains(.scope) ? nil : scope ?? claim.scope
      return corrected
    }

    private func comparison(of corrected: Claim, readAs claim: Claim) -> Comparison? {
      guard !without.contains(.comparison),
        let comparand = comparand ?? claim.comparison?.comparand, comparand != corrected.technology
      else { return nil }
      // Polarity and relation are both seen from the technology.
      let isReversed =
        corrected.polarity != .neutral && corrected.polarity == claim.polarity.reversed
      let read = claim.comparison.map { isReversed ? $0.relation.reversed : $0.relation }
      return Comparison(relation ?? read ?? Relation(corrected.polarity), than: comparand)
    }
  }
}
