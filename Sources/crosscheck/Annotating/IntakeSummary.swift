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
    let kinds = [(taken, "taken"), (repeated, "repeated"), (refusals.count, "refused")]
    var parts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if !refusals.isEmpty { parts[parts.count - 1] += " (\(reasons))" }
    let all = counted(taken + repeated + refusals.count, "claim")
    let head = parts.isEmpty ? all : "\(all): \(parts.joined(separator: ", "))"
    let changed = changedArticles.count
    return head + " · " + (changed == 0 ? "nothing new" : "\(counted(changed, "article")) changed")
  }

  private var reasons: String {
    Refusal.Kind.allCases.compactMap { kind in
      let count = refusals.count { $0.refusal.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.words)"
    }.joined(separator: ", ")
  }
}
