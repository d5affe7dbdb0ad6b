import Claims
import Extraction
import Foundation
import Testing

/// Keeps the quality on annotated articles from falling; skipped where they are not at hand.
@Suite(.enabled(if: Gold.isAtHand, "no annotated articles beside the project"))
struct GoldTests {
  @Test func `F1 on the annotated articles stays up`() throws {
    let scores = try Gold.articles().map { name, gold in
      f1(try predicted(in: name), gold, matching: { $0.isSame(as: $1) })
    }
    let mean = scores.reduce(0, +) / Double(scores.count)
    #expect(mean >= 0.57, "mean F1 \(mean)")
  }

  @Test func `comparisons point the right way`() throws {
    var (wrong, total) = (0, 0)
    for (name, gold) in try Gold.articles() {
      for claim in try predicted(in: name) where claim.isRanking {
        let same = gold.filter { $0.isRanking && $0.covers(claim) && $0.pair == claim.pair }
        guard !same.isEmpty else { continue }
        total += 1
        if same.allSatisfy({ $0.winner != claim.winner }) { wrong += 1 }
      }
    }
    #expect(total > 20)
    #expect(Double(wrong) <= 0.03 * Double(total), "\(wrong) of \(total)")
  }

  private func predicted(in name: String) throws -> [Statement] {
    let article = try TestArticles.read(Gold.folder.appendingPathComponent("articles/\(name)").path)
    return try Subject.extractor().extract(from: article).claims.map(Statement.init)
  }

  private func f1(
    _ predicted: [Statement], _ gold: [Statement], matching: (Statement, Statement) -> Bool
  ) -> Double {
    var used: Set<Int> = []
    for claim in predicted {
      if let hit = gold.indices.first(where: { !used.contains($0) && matching(claim, gold[$0]) }) {
        used.insert(hit)
      }
    }
    guard !used.isEmpty else { return 0 }
    let precision = Double(used.count) / Double(predicted.count)
    let recall = Double(used.count) / Double(gold.count)
    return 2 * precision * recall / (precision + recall)
  }
}

/// A claim as annotations and extraction both know it.
private struct Statement {
  let technology: String
  let criterion: String
  let polarity: String
  let comparand: String?
  let relation: String?
  let words: [Substring]

  init(_ claim: Claim) {
    technology = claim.technology.rawValue
    criterion = claim.criterion.rawValue
    polarity = claim.polarity.rawValue
    comparand = claim.comparison?.comparand.rawValue
    relation = claim.comparison?.relation.rawValue
    words = Self.words(claim.quote)
  }

  init(_ row: Gold.Row) {
    technology = row.technology
    criterion = row.criterion
    polarity = row.polarity
    comparand = row.comparand
    relation = row.relation
    words = Self.words(row.quote)
  }

  var isRanking: Bool { relation != nil && relation != "equal" && comparand != nil }
  var winner: String? { relation == "better" ? technology : comparand }
  var pair: Set<String?> { [technology, comparand] }

  func isSame(as other: Statement) -> Bool {
    technology == other.technology && criterion == other.criterion && polarity == other.polarity
      && covers(other)
  }

  /// Whether three fifths of the words of the shorter quote stand in the longer one.
  func covers(_ other: Statement) -> Bool {
    let (short, long) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    let known = Set(long)
    return Double(short.filter(known.contains).count) >= 0.6 * Double(short.count)
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

/// The annotated articles beside the project.
private enum Gold {
  struct Row: Decodable {
    let article, quote, technology, criterion, polarity: String
    let comparand, relation: String?
  }

  static let folder = TestArticles.gold
  static let isAtHand = FileManager.default.fileExists(
    atPath: folder.appendingPathComponent("claims.jsonl").path)

  static func articles() throws -> [(name: String, claims: [Statement])] {
    let text = try String(
      contentsOf: folder.appendingPathComponent("claims.jsonl"), encoding: .utf8)
    let rows = try text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
    return Dictionary(grouping: rows, by: \.article).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.map(Statement.init)) }
  }
}
