extension Candidate {
  /// Whether its rule guesses, so that blame needs as much as praise to become a claim.
  public var isGuess: Bool {
    RuleBook.rules.contains { $0.name == claim.rule && $0.grounds == .guess }
  }
}
