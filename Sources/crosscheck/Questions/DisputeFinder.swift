import Analysis
import Claims
import Reporting
import Storage

/// Finds disputes in a knowledge base.
struct DisputeFinder {
  private let knowledgeBase: KnowledgeBase

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// The first disputes among the claims that a filter lets pass, in the order in which a reader
  /// should see them.
  ///
  /// - Parameters:
  ///   - limit: How many are wanted; `nil` for all.
  ///   - kinds: The kinds that are wanted.
  ///   - isWanted: Which disputes count.
  func disputes(
    _ filter: ClaimFilter, limit: Int?, of kinds: [Dispute.Kind] = Dispute.Kind.allCases,
    where isWanted: @escaping (Dispute) -> Bool = { _ in true }
  ) throws -> PointScan<Dispute>.Result {
    // The claims about a rival belong to a dispute about the choice between two technologies.
    var open = filter
    open.technologies = []
    func isAsked(_ dispute: Dispute) -> Bool {
      kinds.contains(dispute.kind) && dispute.concerns(filter.technologies) && isWanted(dispute)
    }
    // The articles that set technologies side by side are too many to be read.
    let rivals = Lazy { [knowledgeBase] in
      Rivals(inOneFieldOf: try knowledgeBase.vocabulary().technologies)
    }
    let scan = PointScan<Dispute>(
      knowledgeBase: knowledgeBase,
      points: { try knowledgeBase.contestedPoints(filter, kinds) }, claimsShown: 20,
      all: { Analysis.disputes(among: $0).filter(isAsked) },
      clearest: {
        let rivals = $0 == .recommendation ? try rivals.value() : Rivals([])
        return try Analysis.disputes($0, amongClearest: $1, rivals: rivals, support: $2)
          .filter(isAsked)
      },
      ranked: Analysis.ranked)
    return try scan.findings(open, limit: limit)
  }

  /// The dispute with a key, or `nil` where there is no such dispute.
  func dispute(key: String) throws -> Dispute? {
    let parts = key.split(separator: "/").map(String.init)
    guard parts.count >= 2 else { return nil }
    let vocabulary = try knowledgeBase.vocabulary()
    var filter = ClaimFilter()
    filter.technologies = vocabulary.technologies.map(\.id).filter {
      slug($0.rawValue) == parts[0]
    }
    filter.criteria = vocabulary.criteria.map(\.id).filter { slug($0.rawValue) == parts[1] }
    guard !filter.technologies.isEmpty, !filter.criteria.isEmpty else { return nil }
    var wider = filter
    wider.criteria = []  // Articles may put one fact under several criteria.
    return try disputes(wider, limit: 1) { $0.key == key }.findings.first
      ?? disputes(filter, limit: 1) { $0.key == key }.findings.first
  }
}

extension Dispute {
  /// Whether it is about one of these technologies; any dispute is, where none is named.
  fileprivate func concerns(_ technologies: [Technology.ID]) -> Bool {
    technologies.isEmpty || technologies.contains(technology)
      || comparand.map(technologies.contains) == true
  }
}
