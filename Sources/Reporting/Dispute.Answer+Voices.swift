import Claims

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
