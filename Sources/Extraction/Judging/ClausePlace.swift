import Claims

/// Where in its sentence and article a clause stands.
struct ClausePlace {
  let index: Int
  let count: Int
  /// Whether the sentence has put what follows as somebody else's: “some say that …”.
  let isReported: Bool
  let rejection: Passage.Outcome?
  let block: Block.Kind
}
