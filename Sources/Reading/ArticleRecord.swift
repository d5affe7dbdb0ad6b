import Claims
import Foundation

/// An article as a line of JSON: `{"address": …, "title": …, "published": …, "html": …}`, with
/// `markdown` or `text` in the place of `html`.
public struct ArticleRecord: Hashable, Sendable {
  /// Where the article comes from.
  public let address: String
  /// Its title, where the record states one.
  public let title: String?
  /// When it was published, in whatever spelling.
  public let published: String?
  /// How the text is written.
  public let format: Article.Format
  /// What a file of this format would hold.
  public let text: String

  /// Reads a record.
  ///
  /// - Throws: `RecordError` where the line is none.
  public init(line: [UInt8]) throws(RecordError) {
    let fields = try Self.fields(of: line)
    guard let address = fields.address, !address.isEmpty else {
      throw RecordError("the record has no “address”")
    }
    let contents: [(Article.Format, String?)] = [
      (.html, fields.html), (.markdown, fields.markdown), (.text, fields.text),
    ]
    let given = contents.filter { $0.1 != nil }
    guard given.count == 1, let (format, text) = given.first, let text else {
      throw RecordError(
        "the record has \(given.isEmpty ? "none" : "more than one") of “html”, “markdown” and “text”"
      )
    }
    self.address = address
    self.format = format
    self.text = text
    title = fields.title
    published = fields.published
  }

  private static func fields(of line: [UInt8]) throws(RecordError) -> Fields {
    do {
      return try JSONDecoder().decode(Fields.self, from: Data(line))
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      throw RecordError("“\(context.codingPath[0].stringValue)” is no string")
    } catch {
      throw RecordError("this is no JSON object")
    }
  }
}

/// Why a line of JSON is no article.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what a record looks like.
  public let description: String

  init(_ problem: String) {
    description =
      "\(problem). A record is {\"address\": …, \"html\" or \"markdown\" or \"text\": …}."
  }
}

private struct Fields: Decodable {
  let address: String?
  let title: String?
  let published: String?
  let html: String?
  let markdown: String?
  let text: String?
}
