/// The description of a document in the terms of the Dublin Core, as books and documents of offices
/// carry it.
final class DublinCore: XMLVisitor {
  /// What is said under each term, in order.
  private var values: [String: [String]] = [:]
  private var open: String?

  /// Reads a description; what is missing or damaged says nothing.
  init(of document: [UInt8]?) {
    guard let document else { return }
    _ = XMLStream.read(document, to: self)
  }

  /// The first value of a term that says anything, white space collapsed.
  subscript(term: String) -> String? { all(term).first }

  /// All values of a term that say anything, as a list: two authors are `Jane Doe, John Roe`.
  func list(_ term: String) -> String? {
    let values = all(term)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  private func all(_ term: String) -> [String] {
    (values[term] ?? []).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    open = Self.terms.contains(name) ? name : nil
    if let open { values[open, default: []].append("") }
  }

  func end(_ name: String) { open = nil }

  func read(_ text: UnsafeBufferPointer<UInt8>) {
    guard let open, let last = values[open]?.indices.last else { return }
    values[open]?[last] += String(decoding: text, as: UTF8.self)
  }

  private static let terms: Set<String> = ["title", "creator", "publisher", "date", "created"]
}
