import Claims
import Foundation
import Storage

/// Takes claims that were made elsewhere into a knowledge base.
struct ClaimIntake {
  private let knowledgeBase: KnowledgeBase
  private let policy: ClaimReader.Policy
  private let directory: ArticleDirectory
  private var reader: ClaimReader
  private var texts: [Source.ID: QuotableText] = [:]
  private var gathered: [Key: [Claim]] = [:]
  private var seen: Set<SeenClaim> = []
  /// What became of the claims so far.
  private(set) var summary = IntakeSummary()

  private struct Key: Hashable {
    let article: Source.ID
    let origin: String
  }

  private struct SeenClaim: Hashable {
    let article: Source.ID
    let claim: Claim
  }

  init(_ knowledgeBase: KnowledgeBase, _ policy: ClaimReader.Policy) throws {
    self.knowledgeBase = knowledgeBase
    self.policy = policy
    directory = ArticleDirectory(try knowledgeBase.articles())
    reader = try ClaimReader(policy, knowing: try knowledgeBase.vocabulary())
  }

  /// Reads a file of claims: one JSON object a line, or an array of them.
  ///
  /// - Parameters:
  ///   - name: What to call it in messages.
  ///   - origin: Who made the claims that do not say so themselves.
  mutating func take(file bytes: [UInt8], named name: String, from origin: String) throws {
    for piece in JSONObjects(in: bytes).pieces {
      switch piece {
      case .object(let json, let line):
        try take(json, of: nil, at: "\(name):\(line)", from: origin)
      case .stray(let line):
        summary.refuse(Refusal(.unreadable, "this is no JSON object"), at: "\(name):\(line)")
      }
    }
  }

  /// Reads what was answered to a prompt about an article: claims, and whatever stands around them.
  ///
  /// - Returns: Whether there was an answer: a claim that could be taken, or an empty list of them and
  ///   nothing else. An error message is none, whatever brackets it holds.
  mutating func take(
    answer: [UInt8], about article: StoredArticle, from origin: String
  ) throws -> Bool {
    if !isEmptyList(answer) {
      let takenBefore = summary.taken
      for case .object(let json, let line) in JSONObjects(in: answer).pieces {
        let place = "\(article.source.address): line \(line) of the answer"
        try take(json, of: article, at: place, from: origin)
      }
      guard summary.taken > takenBefore else { return false }
    }
    gathered[Key(article: article.id, origin: policy.origin ?? origin), default: []] += []
    return true
  }

  /// Stores what was taken, in one transaction.
  mutating func store() throws {
    try knowledgeBase.inOneTransaction {
      for (key, claims) in gathered.sorted(by: {
        ($0.key.article, $0.key.origin) < ($1.key.article, $1.key.origin)
      }) {
        let change = try knowledgeBase.store(
          claims, of: key.article, from: key.origin, isReplacing: policy.isReplacing)
        if change != .none { summary.changedArticles.insert(key.article) }
        if change == .uncovered { summary.uncovered += 1 }
      }
    }
    gathered = [:]
    seen = []
  }

  private mutating func take(
    _ json: Data, of article: StoredArticle?, at place: String, from origin: String
  ) throws {
    do {
      let line = try ClaimLine(json: json)
      let article = try article ?? self.article(of: line)
      let origin = policy.origin ?? line.origin?.nonEmpty ?? origin
      let claim = try reader.claim(line, of: try text(of: article), from: origin)
      if seen.insert(SeenClaim(article: article.id, claim: claim)).inserted {
        gathered[Key(article: article.id, origin: origin), default: []].append(claim)
        summary.taken += 1
      } else {
        summary.repeated += 1
      }
    } catch let refusal as Refusal {
      summary.refuse(refusal, at: place)
    }
  }

  private func article(of line: ClaimLine) throws -> StoredArticle {
    guard let name = line.article?.nonEmpty else {
      throw Refusal(.article, "“article” is missing: its address, file name or stem")
    }
    return try directory.article(name)
  }

  private mutating func text(of article: StoredArticle) throws -> QuotableText {
    if let text = texts[article.id] { return text }
    if texts.count >= 100 { texts = [:] }
    let text = QuotableText(
      try knowledgeBase.text(of: article.id) ?? "",
      passages: try knowledgeBase.passages(of: article.id))
    texts[article.id] = text
    return text
  }
}

/// Whether a text is an empty list of claims and nothing else, but for the fences of Markdown.
private func isEmptyList(_ text: [UInt8]) -> Bool {
  let lines = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
  let content = lines.filter { !$0.hasPrefix("```") }.joined().filter { !$0.isWhitespace }
  return ["[]", #"{"claims":[]}"#].contains(content)
}
