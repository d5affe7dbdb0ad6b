import Claims
import Reporting
import Storage

/// A passage that one article shares with another, with the names and dates of both.
struct SharedPassage: Record {
  let shared: SharedText
  let article: Source
  let other: Source
  /// The beginning of the passage, as it is written.
  let opening: String
  /// The beginning of the passage, as a reader of the article sees it.
  let firstWords: String

  /// Every passage that articles of a knowledge base share.
  static func all(in knowledgeBase: KnowledgeBase) throws -> [SharedPassage] {
    let sources = Dictionary(
      uniqueKeysWithValues: try knowledgeBase.articles().map { ($0.id, $0.source) })
    var texts: [Source.ID: (bytes: [UInt8], markup: [Range<Int>])] = [:]
    return try knowledgeBase.sharedText().compactMap { shared in
      guard let article = sources[shared.article], let other = sources[shared.other] else {
        return nil
      }
      let text =
        try texts[article.id]
        ?? (
          Array((knowledgeBase.text(of: article.id) ?? "").utf8),
          knowledgeBase.markup(of: article.id)
        )
      texts[article.id] = text
      let passage = text.bytes[shared.utf8Range.clamped(to: text.bytes.indices)]
      let visible = VisibleText(passage, at: passage.startIndex, without: text.markup)
      return SharedPassage(
        shared: shared, article: article, other: other,
        opening: beginning(of: String(decoding: passage, as: UTF8.self)),
        firstWords: beginning(of: visible.words))
    }
  }

  private static func beginning(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).prefix(wordsShown).joined(separator: " ")
  }

  private static let wordsShown = 6

  static var fields: [Field<SharedPassage>] {
    [
      Field("article") { .string($0.article.address) },
      Field("start") { .count($0.shared.utf8Range.lowerBound) },
      Field("end") { .count($0.shared.utf8Range.upperBound) },
      Field("published") { .text($0.article.publishedOn?.description) },
      Field("other") { .string($0.other.address) },
      Field("other_start") { .count($0.shared.otherUTF8Range.lowerBound) },
      Field("other_end") { .count($0.shared.otherUTF8Range.upperBound) },
      Field("other_published") { .text($0.other.publishedOn?.description) },
      Field("manner") { .string($0.manner) },
      Field("opening") { .string($0.opening) },
    ]
  }

  static var columns: [Column<SharedPassage>] {
    [
      Column("article", share: 1) { $0.article.dated },
      Column("bytes", .trailing) { $0.shared.utf8Range.words },
      Column("shares with", share: 1) { $0.other.dated },
      Column("bytes", .trailing) { $0.shared.otherUTF8Range.words },
      Column("how") { $0.manner },
      Column("begins", share: 1, tone: { _ in .faint }) { "“\($0.firstWords)…”" },
    ]
  }

  private var manner: String { shared.isParaphrase ? "paraphrased" : "copied" }
}
