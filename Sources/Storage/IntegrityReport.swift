import Claims

/// What an examination of the whole knowledge base found.
public struct IntegrityReport: Hashable, Sendable {
  /// Something that should not be.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// Where: an article's address, a table.
    public let place: String
    /// What is wrong there.
    public let problem: String

    /// Makes a problem.
    public init(place: String, problem: String) {
      self.place = place
      self.problem = problem
    }

    /// `place: problem`
    public var description: String { "\(place): \(problem)" }
  }

  /// The version of the schema: the name of the last migration.
  public internal(set) var schema = ""
  /// How many articles there are.
  public internal(set) var articles = 0
  /// How many passages.
  public internal(set) var passages = 0
  /// How many claims, each of which was held against the text of its article.
  public internal(set) var claims = 0
  /// What people said of claims, by verdict, and how much of it is stale.
  public internal(set) var reviews: [Review.Verdict: Int] = [:]
  /// How many reviews are about words that are no longer there.
  public internal(set) var staleReviews = 0
  /// Whether the full text index was examined.
  public internal(set) var coversIndex = false
  /// What is wrong; empty where all is well.
  public internal(set) var problems: [Problem] = []
}
