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
  ///   - isWanted: Which disputes count.
  func disputes(
    _ filter: ClaimFilter, limit: Int?, where isWanted: @escaping (Dispute) -> Bool = { _ in true }
  ) throws -> PointScan<Dispute>.Result {
    // The claims about a rival belong to a dispute about the choice between two technologies.
    var open = filter
    open.technologies = []
    let alternatives = try rivals()
    let scan = PointScan<Dispute>(
      knowledgeBase: knowledgeBase, points: { try knowledgeBase.contestedPoints(filter) },
      find: { claims, areAll in
        Analysis.disputes(among: claims, rivals: areAll ? Rivals(in: claims) : alternatives).filter
        {
          $0.concerns(filter.technologies) && isWanted($0)
        }
      })
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

  /// Takes for rivals whatever belongs to one field: the articles that set technologies side by
  /// side are too many to be read.
  private func rivals() throws -> Rivals {
    let fields = Dictionary(grouping: try knowledgeBase.vocabulary().technologies, by: \.field)
    return Rivals(
      fields.values.flatMap { technologies in
        technologies.flatMap { one in technologies.map { (one.id, $0.id) } }
      })
  }
}

extension Dispute {
  /// Whether it is about one of these technologies; any dispute is, where none is named.
  fileprivate func concerns(_ technologies: [Technology.ID]) -> Bool {
    technologies.isEmpty || technologies.contains(technology)
      || comparand.map(technologies.contains) == true
  }
}
