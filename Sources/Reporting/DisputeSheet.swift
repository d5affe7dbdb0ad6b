import Claims

/// A dispute in full: for each answer one claim of each witness with what stands around it, that of the
/// surest pair first, then the most reliable ones, and which claims contradict each other.
public struct DisputeSheet: Sendable {
  private let dispute: Dispute
  private let context: @Sendable (CitedClaim) -> Context

  /// What stands around a quote in its article, with the white space between.
  public struct Context: Hashable, Sendable {
    /// The words in front of it.
    public let before: String
    /// The words behind it.
    public let after: String

    /// Makes a context.
    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// Makes the sheet of a dispute.
  ///
  /// - Parameter context: What stands around the quote of a claim.
  public init(_ dispute: Dispute, context: @escaping @Sendable (CitedClaim) -> Context) {
    self.dispute = dispute
    self.context = context
  }

  /// Returns the lines of the sheet.
  public func lines(on page: Page) -> [String] {
    let about = "\(dispute.nature) · \(dispute.counts)"
    return wrapped(dispute.heading, to: page.width).map { page.style.paint($0, .strong) }
      + wrapped(about, to: page.width)
      + wrapped(dispute.certainty, to: page.width) + [""]
      + zip(dispute.answers, dispute.sides).flatMap { lines(of: $0, on: $1, page) }
      + PairTable(dispute.pairs).lines(on: page)
  }

  private func lines(of answer: Dispute.Answer, on side: Side, _ page: Page) -> [String] {
    let card = Card(page)
    let numbers = Dictionary(grouping: answer.claims, by: \.witness).mapValues { $0.map(\.id) }
    return answer.voices.flatMap { claim in
      card.quotation(
        claim, in: context(claim), on: side,
        place: claim.place(beside: numbers[claim.witness, default: []])) + [""]
    } + (answer.rest.map { card.line($0, .faint) + [""] } ?? [])
  }
}

extension Dispute {
  /// The confidence in per cent.
  var percent: Int { Int((confidence * 100).rounded()) }

  /// How sure a reader can be of its surest pair, and what speaks most against it.
  fileprivate var certainty: String {
    let doubts = pairs[0].doubts.prefix(3)
    return "confidence \(percent) %" + (doubts.isEmpty ? "" : ": " + doubts.joined(separator: "; "))
  }
}

extension Dispute.Pair {
  /// The members of a pair: stable, fields are only ever added.
  static var fields: [Field<Dispute.Pair>] {
    [
      Field("a", parts: CitedClaim.fields) { $0.a },
      Field("b", parts: CitedClaim.fields) { $0.b },
      Field("force") { .string($0.force.rawValue) },
      Field("reach") { .string($0.reach.rawValue) },
      Field("reason") { .string($0.reason) },
      Field("clarity") { .number(($0.clarity * 1000).rounded() / 1000) },
      Field("confidence") { .number(($0.confidence * 100).rounded() / 100) },
      Field("doubts") { .array($0.doubts.map(JSON.string)) },
    ]
  }
}

extension CitedClaim {
  /// The number, the headings above it but for the title, and the other claims of its witness.
  fileprivate func place(beside claims: [Int64]) -> String {
    let others = claims.filter { $0 != id }.map(String.init).joined(separator: ", ")
    return ["claim \(id)", headings, others.isEmpty ? "" : "likewise \(others)"]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Dispute.Answer {
  /// One claim of each witness: that of the surest pair, as lists show it, then the most reliable ones.
  var voices: [CitedClaim] {
    var heard: Set<Int64> = []
    // The sort is stable: equally reliable claims keep the order of the surest pairs.
    return
      (claims.prefix(1)
      + claims.dropFirst().sorted { $0.claim.reliability > $1.claim.reliability })
      .filter { heard.insert($0.witness).inserted }
  }

  /// How many more articles are counted than have a claim in any pair, in words; `nil` where none are.
  var rest: String? {
    let count = support.articles - Set(claims.map(\.source.id)).count
    guard count > 0 else { return nil }
    return
      "\(count) more \(count == 1 ? "article says" : "articles say") so without being set against "
      + "what is shown here"
  }
}
