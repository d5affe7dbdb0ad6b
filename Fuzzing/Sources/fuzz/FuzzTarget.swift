import Claims
import Extraction

@testable import Reading

/// What is fed with made-up bytes: a reader, or the whole way from bytes to claims.
enum FuzzTarget: String, CaseIterable {
  case html, markdown, text, frontMatter, date, encoding, claims

  /// Feeds the target.
  ///
  /// - Returns: What is wrong with what it made of them, `nil` where nothing is.
  func complaint(about bytes: [UInt8]) -> String? {
    switch self {
    case .html:
      complaint(reading: bytes) { text throws(ReadingError) in
        try HTMLReader.article(from: text)
      }
    case .markdown: complaint(reading: bytes) { MarkdownReader.article(from: $0) }
    case .text: complaint(reading: bytes) { PlainTextReader.article(from: $0) }
    case .frontMatter:
      FrontMatter(of: bytes).flatMap { $0.end > bytes.count ? "ends behind the text" : nil }
    case .date:
      publicationDate(in: String(decoding: bytes, as: UTF8.self)).flatMap {
        [4, 7, 10].contains($0.utf8.count) ? nil : "“\($0)” is no date"
      }
    case .encoding: complaint(aboutDecoding: bytes)
    case .claims: complaint(aboutClaimsIn: bytes)
    }
  }

  private func complaint(
    reading bytes: [UInt8], by read: ([UInt8]) throws(ReadingError) -> Article
  ) -> String? {
    guard let text = try? TextDecoding.text(of: bytes), let article = try? read(text) else {
      return nil
    }
    return article.rangeError
  }

  private func complaint(aboutDecoding bytes: [UInt8]) -> String? {
    guard let text = try? TextDecoding.text(of: bytes) else { return nil }
    return String(validating: text, as: UTF8.self) == nil ? "what was decoded is no UTF-8" : nil
  }

  private func complaint(aboutClaimsIn bytes: [UInt8]) -> String? {
    guard let article = try? ArticleReader().article(from: bytes) else { return nil }
    if let error = article.rangeError { return error }
    let extraction = Self.extractor.extract(from: article)
    let text = Array(article.text.utf8)
    for claim in extraction.claims {
      guard text.indices.contains(claim.utf8Range.lowerBound),
        claim.utf8Range.upperBound <= text.count,
        text[claim.utf8Range].elementsEqual(claim.quote.utf8)
      else { return "“\(claim.quote)” does not stand at \(claim.utf8Range)" }
    }
    var end = 0
    for passage in extraction.passages {
      if passage.utf8Range.lowerBound < end { return "\(passage) overlaps the one before" }
      end = passage.utf8Range.upperBound
    }
    return end > text.count ? "a passage goes beyond the text" : nil
  }

  private static let extractor: ClaimExtractor = {
    do throws(SeedError) {
      let seeds = SeedFiles.embedded
      return ClaimExtractor(
        lexicon: try Lexicon(seeds: seeds, vocabulary: try Vocabulary(seeds: seeds)))
    } catch {
      fatalError("\(error)")
    }
  }()
}
