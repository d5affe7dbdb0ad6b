import Claims

/// Which technologies each article judges: among these its author chooses.
public struct Shortlists: Sendable {
  private let technologies: [Source.ID: Set<Technology.ID>]

  /// Makes the shortlists of articles, each with one of the technologies that it judges or ranks another
  /// one against.
  public init(_ judged: some Sequence<(Source.ID, Technology.ID)>) {
    technologies = judged.reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
  }

  /// Reads them from all claims of some articles.
  init(of claims: [CitedClaim]) {
    self.init(
      claims.lazy.flatMap { cited in
        [cited.claim.technology, cited.claim.comparison?.comparand].lazy.compactMap(\.self)
          .map { (cited.source.id, $0) }
      })
  }

  /// The rivals that a claim's technology has in its article.
  func rivals(of cited: CitedClaim, among rivals: Rivals) -> Set<Technology.ID> {
    technologies[cited.source.id, default: []].filter {
      $0 != cited.claim.technology && rivals.contains($0, cited.claim.technology)
    }
  }
}
