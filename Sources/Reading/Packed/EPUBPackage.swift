import Foundation

/// What a book is made of (EPUB Packages).
final class EPUBPackage: XMLVisitor {
  private var hrefs: [String: String] = [:]
  private var spine: [String] = []
  private let folder: ArraySlice<Substring>

  /// Reads the description of a book, which lies at `path` in it.
  init(of document: [UInt8], at path: String) {
    folder = path.split(separator: "/").dropLast()
    _ = XMLStream.read(document, to: self)
  }

  /// The paths of the parts, each once, the table of contents left out.
  var readingOrder: [String] {
    var seen: Set<String> = []
    return spine.compactMap { hrefs[$0].map(path) }.filter { seen.insert($0).inserted }
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "item":
      let isContents = attributes["properties"]?.split(separator: " ").contains("nav") ?? false
      if let id = attributes["id"], !isContents { hrefs[id] = attributes["href"] }
    case "itemref": if let id = attributes["idref"] { spine.append(id) }
    default: break
    }
  }

  func end(_ name: String) {}
  func read(_ text: UnsafeBufferPointer<UInt8>) {}

  /// Returns where a reference leads that is relative to the description.
  private func path(_ href: String) -> String {
    var parts = folder
    for part in (href.removingPercentEncoding ?? href).prefix(while: { $0 != "#" }).split(
      separator: "/")
    {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
