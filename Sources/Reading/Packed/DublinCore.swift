/// The description of a document in the terms of the Dublin Core, as books and documents of offices
/// carry it.
final class DublinCore: XMLVisitor {
  private var values: [String: String] = [:]
  private var open: String?

  /// Reads a description; what is missing or damaged says nothing.
  init(of document: [UInt8]?) {
    guard let document else { return }
    _ = XMLStream.read(document, to: self)
  }

  /// The first value of a term that says anything, white space collapsed.
  subscript(term: String) -> String? {
    let words = values[term]?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words?.isEmpty == false ? words : nil
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    open = values[name] == nil ? name : nil
  }

  func end(_ name: String) { open = nil }

  func read(_ text: UnsafeBufferPointer<UInt8>) {
    guard let open, Self.terms.contains(open) else { return }
    values[open, default: ""] += String(decoding: text, as: UTF8.self)
  }

  private static let terms: Set<String> = ["title", "creator", "publisher", "date", "created"]
}
