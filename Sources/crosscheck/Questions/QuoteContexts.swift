import Claims
import Reporting
import Storage

/// What stands around quotes in their articles.
struct QuoteContexts: Sendable {
  private let texts: [Source.ID: [UInt8]]

  /// UTF-8 bytes that are shown on each side at most: about a line and a half.
  private static let reach = 140

  /// Reads the articles of some claims.
  init(of claims: [CitedClaim], in knowledgeBase: KnowledgeBase) throws {
    var texts: [Source.ID: [UInt8]] = [:]
    for claim in claims where texts[claim.source.id] == nil {
      texts[claim.source.id] = try knowledgeBase.text(of: claim.source.id).map { Array($0.utf8) }
    }
    self.texts = texts
  }

  /// The words of the same paragraph in front of a quote and behind it, whole words only.
  func context(of claim: CitedClaim) -> DisputeSheet.Context {
    let text = texts[claim.source.id] ?? []
    let quote = claim.claim.utf8Range.clamped(to: 0..<text.count)
    let before = text[..<quote.lowerBound].suffix(Self.reach)
    let after = text[quote.upperBound...].prefix(Self.reach)
    let head = before.split(separator: lineFeed, omittingEmptySubsequences: false).last ?? []
    let tail = after.split(separator: lineFeed, omittingEmptySubsequences: false).first ?? []
    let isCutBefore = head.count == Self.reach && quote.lowerBound > Self.reach
    let isCutAfter = tail.count == Self.reach && quote.upperBound + Self.reach < text.count
    let wholeHead = isCutBefore ? head.drop { $0 != blank } : head
    let lastBlank = tail.lastIndex(of: blank) ?? tail.startIndex
    let wholeTail = isCutAfter ? tail[..<lastBlank] : tail
    return DisputeSheet.Context(
      before: (isCutBefore ? "…" : "") + String(decoding: wholeHead, as: UTF8.self),
      after: String(decoding: wholeTail, as: UTF8.self) + (isCutAfter ? " …" : ""))
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let blank = UInt8(ascii: " ")
