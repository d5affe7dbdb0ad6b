import Claims

/// The words in front of what a clause says of its subject.
extension SubjectReader {
  struct Opening {
    enum Kind {
      /// “If you know Java, …”
      case condition
      /// What stands beside the subject: “instead of Java, …”.
      case beside
      /// What names the rivals before the clause comes to one of them: “in the debate of Java vs Kotlin, …”.
      case stage
    }

    let kind: Kind
    /// The token at which it ends.
    let end: Int
  }

  var opening: Opening? {
    let start = clause.tokens.lowerBound
    if let condition = clause.condition, condition.lowerBound <= start + 1 {
      return Opening(kind: .condition, end: condition.upperBound)
    }
    if let first = context.phrases.first, context.tokens(first).lowerBound == start,
      context.meaning(first).grammar.contains(.beside),
      let comma = clause.tokens.first(where: { scan.tokens[$0].isSign(",") })
    {
      return Opening(kind: .beside, end: comma)
    }
    return context.endOfStage(amongst: principals).map { Opening(kind: .stage, end: $0) }
  }
}
