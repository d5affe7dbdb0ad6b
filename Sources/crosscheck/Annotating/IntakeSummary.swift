import Claims
import Reporting

/// What became of claims that were made elsewhere.
struct IntakeSummary {
  /// Claims that are in the knowledge base now.
  var taken = 0
  /// Claims that were there twice.
  var repeated = 0
  /// Claims that were refused, and where.
  private(set) var refusals: [(place: String, refusal: Refusal)] = []
  /// The articles whose claims are others now.
  var changedArticles: Set<Source.ID> = []
  /// Articles whose own claims nothing stands in the place of any longer.
  var uncovered = 0

  /// Notes a claim that is refused.
  mutating func refuse(_ refusal: Refusal, at place: String) { refusals.append((place, refusal)) }

  /// `14 claims: 11 taken, 3 refused (2 not in the article, 1 on an unknown criterion) · 2 articles
  /// changed`
  var words: String {
    let claims = counted(
      "claim",
      by: [(taken, "taken"), (repeated, "repeated"), (refusals.count, "refused (\(reasons))")])
    let changed = changedArticles.count
    return claims + " · "
      + (changed == 0 ? "nothing new" : "\(counted(changed, "article")) changed")
  }

  private var reasons: String {
    counted(
      Refusal.Kind.allCases.map { kind in
        (refusals.count { $0.refusal.kind == kind }, kind.words)
      }
    ).joined(separator: ", ")
  }
}
