@testable import Analysis
import Claims
import Foundation
import SeedTables
import TestSupport
import Testing

/// Disputes among claims that people annotated, against the contradictions that they saw.
@Suite(.enabled(if: Gold.isPresent, "no annotated claims in \(Gold.folder)"))
struct GoldTests {
  /// Measured: 57 of 63 disputes, of which 61 are within reach, and 19 of the first twenty.
  @Test func `finds most disputes that annotators saw, few others among the first`() throws {
    let gold = try Gold()
    let found = disputes(among: gold.claims, rivals: try gold.rivals)
    let listed = Set(found.flatMap { $0.pairs.map(gold.pair) })
    let seen = gold.disputes.filter { !$0.value.isDisjoint(with: listed) }
    #expect(seen.count >= 57, "of \(gold.disputes.count)")

    let headlines = found.map { $0.pairs[0] }
      .filter { gold.areOfOneField($0.a.source, $0.b.source) }.prefix(20)
    let right = headlines.filter { gold.contradictions.contains(gold.pair($0)) }
    #expect(right.count >= 19)
  }

  /// Measured: 0.61, 0.33, 0.39 and 0.08 of the pairs, which `Affinity.share` says.
  @Test func `speaks of one matter the likelier the nearer two quotes are`() throws {
    let gold = try Gold()
    let claims = gold.claims.map { ComparableClaim($0, by: .embedded) }
    var shares: [Affinity: (right: Int, all: Int)] = [:]
    for a in claims where a.claim.polarity == .positive {
      for b in claims where b.claim.polarity == .negative {
        guard a.claim.technology == b.claim.technology, a.claim.criterion == b.claim.criterion,
          gold.areOfOneField(a.cited.source, b.cited.source)
        else { continue }
        let isRight = gold.contradictions.contains(gold.pair(a.cited, b.cited))
        shares[Affinity(a, b), default: (0, 0)].right += isRight ? 1 : 0
        shares[Affinity(a, b), default: (0, 0)].all += 1
      }
    }
    for affinity in Affinity.allCases {
      let (right, all) = try #require(shares[affinity])
      #expect(abs(right * 1000 / all - affinity.share) <= 100)
    }
  }
}

/// The annotated claims that all annotators of an article agree on.
private struct Gold {
  static let folder =
    ProcessInfo.processInfo.environment["CROSSCHECK_GOLD"]
    ?? Project.shared.appending(path: "gold").path

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder + "/contradictions.jsonl")
  }

  let claims: [CitedClaim]
  /// The pairs of claims, by number, of each dispute.
  let disputes: [String: Set<Set<String>>]
  private let names: [CitedClaim.ID: String]

  var contradictions: Set<Set<String>> {
    disputes.values.reduce(into: []) { $0.formUnion($1) }
  }

  var rivals: Rivals {
    get throws {
      Rivals(comparedIn: claims, inOneFieldOf: try Vocabulary(seeds: .embedded).technologies)
    }
  }

  init() throws {
    let rows: [ClaimRow] = try Self.rows(of: "claims.jsonl")
    let annotators = Dictionary(grouping: rows, by: \.article)
      .mapValues { Set($0.flatMap { $0.annotators ?? [] }) }
    let articles = annotators.keys.sorted()
    let agreed = rows.filter { Set($0.annotators ?? []) == annotators[$0.article] }
    let vocabulary = try Vocabulary(seeds: .embedded)
    let groups = try FactGroups(seeds: .embedded)
    var claims: [CitedClaim] = []
    var names: [CitedClaim.ID: String] = [:]
    for row in agreed {
      let text = try String(
        contentsOfFile: "\(Self.folder)/articles/\(row.article)", encoding: .utf8)
      guard let place = text.range(of: row.quote),
        let number = articles.firstIndex(of: row.article)
      else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      let claim = row.claim(
        at: start..<(start + row.quote.utf8.count), knowing: vocabulary, groups)
      names[Int64(claims.count)] = row.id
      claims.append(
        CitedClaim(
          id: Int64(claims.count), source: Source(id: Int64(number), address: row.article),
          claim: claim))
    }
    self.claims = claims
    self.names = names
    let pairs: [PairRow] = try Self.rows(of: "contradictions.jsonl")
    disputes = Dictionary(grouping: pairs.filter { $0.core ?? true }, by: \.dispute)
      .mapValues { Set($0.map { [$0.a, $0.b] }) }
  }

  func pair(_ pair: Dispute.Pair) -> Set<String> { self.pair(pair.a, pair.b) }

  func pair(_ a: CitedClaim, _ b: CitedClaim) -> Set<String> {
    [names[a.id] ?? "", names[b.id] ?? ""]
  }

  /// Articles were held against each other within one field only: “angular-react-01” and “-04”.
  func areOfOneField(_ a: Source, _ b: Source) -> Bool {
    field(a.address) == field(b.address)
  }

  private func field(_ article: String) -> Substring {
    article.prefix { !$0.isNumber && $0 != "." }
  }

  private static func rows<Row: Decodable>(of file: String) throws -> [Row] {
    try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}

private struct PairRow: Decodable {
  let a: String
  let b: String
  let dispute: String
  let core: Bool?
}

private struct ClaimRow: Decodable {
  struct Number: Decodable {
    let measure: String
    let value: Double
  }

  let id: String
  let article: String
  let quote: String
  let technology: String
  let criterion: String
  let polarity: Polarity
  let annotators: [String]?
  let comparand: String?
  let relation: Relation?
  let fact: String?
  let denied: Bool?
  let quantity: Number?
  let scope: String?
  let hedged: Bool?

  func claim(
    at range: Range<Int>, knowing vocabulary: Vocabulary, _ groups: FactGroups
  ) -> Claim {
    var claim = Claim(
      technology: Technology.ID(rawValue: technology), criterion: Criterion.ID(rawValue: criterion),
      polarity: polarity, comparison: comparison,
      fact: fact.map { Fact($0, isDenied: denied ?? false, exclusionGroup: groups.group(of: $0)) },
      quantity: quantity.map { Quantity(measure: $0.measure, value: $0.value) }, scope: scope,
      isHedged: hedged ?? false, quote: quote, utf8Range: range, rule: "annotator",
      reliability: 0.8)
    // Annotators do not mark which praise recommends.
    claim.isRecommendation = claim.recommends(
      forUse: vocabulary.criterion(claim.criterion)?.kind == .useCase, by: .embedded)
    return claim
  }

  private var comparison: Comparison? {
    guard let relation, let comparand else { return nil }
    return Comparison(relation, than: Technology.ID(rawValue: comparand))
  }

}
