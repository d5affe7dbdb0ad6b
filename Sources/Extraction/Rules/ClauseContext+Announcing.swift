/// What a clause says of a matter that it names before its subject.
extension ClauseContext {
  /// How many words announce a matter, at most.
  private static let longest = 9

  /// The verdict behind the comma on what the words in front of it announce: “as far as tooling goes, Go has
  /// the edge”.
  func verdict(announcedBy phrase: Int, kind: Cue.Kind) -> AttachedOpinion? {
    guard kind == .aspect || kind == .burden || kind == .topic,
      let comma = endOfAnnouncement, tokens(phrase).upperBound <= comma
    else { return nil }
    for index in scan.phraseIndices(in: comma..<clause.tokens.upperBound) {
      // “In performance tests, its libraries do well.”
      if let cue = meaning(index).cue, cue.kind != .use, meaning(index).opinion == nil {
        return nil
      }
      guard let opinion = meaning(index).opinion else { continue }
      guard opinion.value.isVerdict, opinion.criterion == nil, !isConditional(index),
        !spentOpinions.contains(index), follower(of: index).flatMap({ meaning($0).cue }) == nil
      else { return nil }
      return AttachedOpinion(phrase: index, value: opinion.value)
    }
    return nil
  }

  /// The comma behind the words that announce what a clause is about, which judge nothing themselves.
  private var endOfAnnouncement: Int? {
    let start = clause.tokens.lowerBound
    guard let comma = clause.tokens.first(where: { scan.tokens[$0].isSign(",") }),
      comma - start <= Self.longest,
      scan.has(.linking, at: start) || scan.has(.announcing, at: comma - 1)
    else { return nil }
    let judges = scan.phraseIndices(in: start..<comma).contains { index in
      let meaning = meaning(index)
      return meaning.opinion != nil || meaning.cue?.kind.isVerdict == true
        || !meaning.grammar.isDisjoint(with: [.negator, .reducer])
        || meaning.technology != nil
    }
    return judges ? nil : comma
  }
}
