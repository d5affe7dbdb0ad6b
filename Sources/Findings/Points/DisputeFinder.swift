import Claims
import Storage

/// Finds disputes in a knowledge base.
public struct DisputeFinder: Sendable {
  private let knowledgeBase: KnowledgeBase

  /// Makes a finder of the disputes among the claims of a knowledge base.
  public init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Disputes, whether there may be more, and what was left out.
  public struct Result: Sendable {
    /// The first disputes, in the order in which a reader should see them.
    public let disputes: [Dispute]
    /// Whether there may be more of them.
    public let hasMore: Bool
    /// How many there are in all, where all claims were read.
    public let total: Int?
    /// How many were left out because they are doubtful.
    public let doubtful: Int
    /// The pairs that only look like a contradiction: of all claims, or of those that were read to find
    /// the first disputes among very many.
    public let suppressed: [SuppressedPair]
  }

  /// The first disputes in the articles that a filter chooses, as far as it chooses them, in the order
  /// in which a reader should see them.
  ///
  /// - Parameters:
  ///   - limit: How many are wanted; `nil` for all.
  ///   - kinds: The kinds that are wanted.
  ///   - includingDoubtful: Whether those come behind the others whose surest pair is more likely wrong
  ///     than right.
  ///   - isWanted: Which disputes count.
  /// - Throws: `StorageError` where the claims cannot be read, `SeedError` where a table of words is
  ///   wrong.
  public func disputes(
    _ filter: ClaimFilter, limit: Int?, of kinds: [Dispute.Kind] = Dispute.Kind.allCases,
    includingDoubtful: Bool = true, where isWanted: @escaping (Dispute) -> Bool = { _ in true }
  ) throws -> Result {
    let search = try DisputeSearch(in: knowledgeBase, filter, kinds, where: isWanted)
    let found = try search.findings(limit: limit)
    let wanted = includingDoubtful ? found.findings : found.findings.filter { !$0.isDoubtful }
    let shown = Array(wanted.prefix(limit ?? .max))
    return Result(
      disputes: shown, hasMore: !found.isWhole || shown.count < wanted.count,
      total: found.isWhole ? wanted.count : nil,
      doubtful: found.findings.count - wanted.count, suppressed: search.suppressed)
  }

  /// The dispute with a key, whatever its capitals, or `nil` where there is no such dispute.
  ///
  /// - Throws: `StorageError` where the claims cannot be read, `SeedError` where a table of words is
  ///   wrong.
  public func dispute(key name: String) throws -> Dispute? {
    let parts = name.split(separator: "/").map { slug(String($0)) }
    guard parts.count >= 2 else { return nil }
    let key = parts.joined(separator: "/")
    let vocabulary = try knowledgeBase.vocabulary()
    var filter = ClaimFilter()
    filter.technologies = vocabulary.technologies.map(\.id).filter {
      slug($0.rawValue) == parts[0]
    }
    filter.criteria = vocabulary.criteria.map(\.id).filter { slug($0.rawValue) == parts[1] }
    guard !filter.technologies.isEmpty, !filter.criteria.isEmpty else { return nil }
    return try disputes(filter, limit: 1) { $0.key == key }.disputes.first
  }

  /// The disputes that a claim takes part in.
  ///
  /// - Throws: `StorageError` where the claims cannot be read, `SeedError` where a table of words is
  ///   wrong.
  public func disputes(about cited: CitedClaim) throws -> [Dispute] {
    var filter = ClaimFilter()
    filter.technologies = [cited.claim.technology]
    filter.criteria = [cited.claim.criterion]
    return try disputes(filter, limit: nil) { dispute in
      dispute.pairs.contains { $0.a.id == cited.id || $0.b.id == cited.id }
    }.disputes
  }
}
