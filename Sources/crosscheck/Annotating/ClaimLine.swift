import Claims
import Foundation

/// A claim as others write it: the members of the JSON that “claims” and “export” give, most of which
/// may be left out.
struct ClaimLine: Decodable {
  /// A number and what it counts.
  struct Number: Decodable {
    let measure: String
    let value: Double
  }

  /// The words that decided a field.
  struct DecidingWords: Decodable {
    let role: Evidence.Role
    let start: Int
    let end: Int
    let note: String
  }

  let article: String?
  let quote: String
  /// Where the quote stands in the article's text, as far as the annotator knows.
  let start: Int?
  let end: Int?
  let heading: [String]?
  let technology: String
  let criterion: String
  let polarity: String
  let comparand: String?
  let relation: String?
  let fact: String?
  let group: String?
  let denied: Bool?
  let quantity: Number?
  let recommendation: Bool?
  let scope: String?
  let hedged: Bool?
  let rule: String?
  let origin: String?
  let reliability: Double?
  let evidence: [DecidingWords]?

  /// Reads a JSON object.
  ///
  /// - Throws: `Refusal` that names the member that is missing or of the wrong type.
  init(json: Data) throws {
    do {
      self = try JSONDecoder().decode(ClaimLine.self, from: json)
    } catch let error as DecodingError {
      throw Refusal(.unreadable, Self.words(for: error))
    }
  }

  /// Checks that the place of the quote, as far as it is stated, can be one.
  ///
  /// - Throws: `Refusal` where it cannot.
  func requirePlace() throws {
    guard 0 <= start ?? 0, start ?? 0 < end ?? .max else {
      let place = [start, end].map { $0.map(String.init) ?? "…" }.joined(separator: " to ")
      throw Refusal(
        .unreadable,
        "the quote cannot stand at bytes \(place): “start” counts UTF-8 bytes from 0, “end” lies "
          + "behind it. Leave both out where you do not know them.")
    }
  }

  /// What is wrong with a JSON object, in words.
  static func words(for error: DecodingError) -> String {
    func name(_ path: [any CodingKey]) -> String { path.map(\.stringValue).joined(separator: ".") }
    switch error {
    case .typeMismatch(_, let context) where context.codingPath.isEmpty,
      .valueNotFound(_, let context) where context.codingPath.isEmpty:
      return "this is no JSON object"
    case .keyNotFound(let key, let context):
      return "“\(name(context.codingPath + [key]))” is missing"
    case .valueNotFound(_, let context): return "“\(name(context.codingPath))” is null"
    case .typeMismatch(let type, let context):
      return "“\(name(context.codingPath))” must be \(kind(of: type))"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return "“\(name(context.codingPath))” has a value that is not known"
    case .dataCorrupted: return "this is no JSON object"
    @unknown default: return "this is no claim"
    }
  }

  /// What a value of JSON must be, to be read as one of a type.
  private static func kind(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is any Numeric.Type: "a number"
    case is any RandomAccessCollection.Type: "a list"
    default: "an object"
    }
  }
}

extension String {
  /// The text, or `nil` where there is nothing in it.
  var nonEmpty: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
