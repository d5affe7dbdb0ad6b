import ArgumentParser
import Claims
import Reporting
import Storage

/// Whether claims go with the technology or criterion that they stand on.
struct RemovalOptions: ParsableArguments {
  @Flag(help: "Remove the claims that stand on it, too.") var withClaims = false

  /// Removes a name that a user added, unless claims stand on it that were not given up, and says so.
  ///
  /// - Parameters:
  ///   - name: The technology or criterion.
  ///   - filter: The claims that stand on it.
  ///   - isNamed: Whether a claim that a review speaks of stands on it.
  ///   - removal: What removes both.
  /// - Throws: `CommandError` where claims or reviews stand on it.
  func remove(
    _ name: String, standingUnder filter: ClaimFilter, in knowledgeBase: KnowledgeBase,
    isNamedBy isNamed: (Claim) -> Bool, by removal: () throws -> Void
  ) throws {
    let reviews = try knowledgeBase.reviews().filter { stored in
      let readings = [
        stored.review.claim, stored.review.correction.applied(to: stored.review.claim),
      ]
      return readings.contains(where: isNamed)
    }
    guard reviews.isEmpty else { throw CommandError.reviewed(name, reviews.map(\.id)) }
    let claims = try knowledgeBase.claims(matching: filter)
    let articles = Set(claims.map(\.source.id)).count
    let number = "\(counted(claims.count, "claim")) in \(counted(articles, "article"))"
    guard withClaims || claims.isEmpty else {
      throw CommandError.claimed(name, claims.count, number)
    }
    try removal()
    try Console.write(lines: ["Removed \(name)\(claims.isEmpty ? "" : " and \(number)")."])
    guard !claims.isEmpty else { return }
    Console.remark("Articles that are imported again are read without it.")
  }
}

extension CommandError {
  /// A name of the vocabulary that comes with the program.
  static func shipped(_ name: String) -> Self {
    Self(
      problem: "“\(name)” came with Crosscheck and stays",
      remedy: "Only what was added can be removed.", exitCode: .failure)
  }

  fileprivate static func claimed(_ name: String, _ claims: Int, _ number: String) -> Self {
    Self(
      problem: "\(number) \(claims == 1 ? "stands" : "stand") on “\(name)”",
      remedy: "“crosscheck claims” lists them; --with-claims removes them, too.",
      exitCode: .failure)
  }

  fileprivate static func reviewed(_ name: String, _ reviews: [StoredReview.ID]) -> Self {
    let number = counted(reviews.count, "review")
    return Self(
      problem: "\(number) of yours \(reviews.count == 1 ? "speaks" : "speak") of “\(name)”",
      remedy: "Take back first what you said: crosscheck review unset "
        + reviews.map(String.init).joined(separator: " "),
      exitCode: .failure)
  }
}
