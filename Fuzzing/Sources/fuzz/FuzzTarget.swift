import Claims
import Extraction
import SeedTables
import Unpacking

@testable import Reading

/// What is fed with made-up bytes: a reader, or the whole way from bytes to claims.
enum FuzzTarget: String, CaseIterable {
  case html, markdown, text, pdf, epub, docx, archive, record, frontMatter, date, encoding, claims

  /// Feeds the target.
  ///
  /// - Returns: What is wrong with what it made of them, `nil` where nothing is.
  func complaint(about bytes: [UInt8]) -> String? {
    switch self {
    case .html:
      complaint(reading: bytes) { text throws(ReadingError) in
        try HTMLReader.article(from: text, by: Self.vocabulary)
      }
    case .markdown:
      complaint(reading: bytes) { MarkdownReader.article(from: $0, by: Self.vocabulary.lines) }
    case .text:
      complaint(reading: bytes) {
        PlainTextReader.article(from: $0, in: nil, by: Self.vocabulary.lines)
      }
    case .pdf:
      PDFReader.article(from: PDFDocument(layout: bytes), by: Self.vocabulary.lines).rangeError
    case .epub: complaint(aboutBookOf: bytes)
    case .docx: complaint(aboutWordDocumentOf: bytes)
    case .archive: complaint(aboutUnpacking: bytes)
    case .record: (try? ArticleRecord(line: bytes))?.address == "" ? "an empty address" : nil
    case .frontMatter:
      FrontMatter(of: bytes).flatMap { $0.end > bytes.count ? "ends behind the text" : nil }
    case .date:
      publicationDate(in: String(decoding: bytes, as: UTF8.self)).flatMap {
        PartialDate($0.description) == $0 ? nil : "“\($0)” is no date"
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

  /// The part of a book that its archive holds.
  private func complaint(aboutBookOf part: [UInt8]) -> String? {
    var page = PageWriter()
    XHTMLPart.write(part, to: &page)
    _ = EPUBPackage(of: part, at: "a/b").readingOrder
    return (try? page.article(format: .epub, Metadata(), by: Self.vocabulary.lines))?.rangeError
  }

  /// The text of a document and its styles.
  private func complaint(aboutWordDocumentOf part: [UInt8]) -> String? {
    let text = WordText(styles: WordStyles(of: part))
    _ = XMLStream.read(part, to: text)
    return (try? text.page.article(format: .docx, Metadata(), by: Self.vocabulary.lines))?
      .rangeError
  }

  private func complaint(aboutUnpacking bytes: [UInt8]) -> String? {
    let (archive, limit) = (ArchiveReader(BytesInMemory(bytes)), 1 << 20)
    do throws(ArchiveError) {
      while try archive.nextPath() != nil {
        do throws(ArchiveError) {
          if try archive.contents(atMost: limit).count > limit { return "more than is allowed" }
        } catch {
          guard error.concernsEntryOnly else { throw error }
        }
      }
    } catch {}
    return nil
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

  private static let vocabulary: ReadingVocabulary = {
    do throws(SeedError) {
      return try .embedded()
    } catch {
      fatalError("\(error)")
    }
  }()

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
