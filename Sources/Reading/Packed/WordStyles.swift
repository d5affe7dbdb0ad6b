/// What the styles of a Word document make of paragraphs.
final class WordStyles: XMLVisitor {
  /// What kind of paragraph a style makes.
  enum Kind: Hashable {
    case heading(level: Int)
    case listItem(level: Int)
    case quotation
  }

  private var kinds: [String: Kind] = [:]
  private var parents: [String: String] = [:]
  private var style: String?

  /// Reads the definitions; a document without them has only the names that Word gives.
  init(of document: [UInt8]?) {
    guard let document else { return }
    _ = XMLStream.read(document, to: self)
  }

  /// The kind of paragraph that a style makes, by its own definition or that of the styles it is
  /// based on; `nil` for running text.
  func kind(of style: String) -> Kind? {
    var name: String? = style
    // A style that is based on itself would go round for ever.
    for _ in 0..<10 {
      guard let known = name else { break }
      if let kind = kinds[known] { return kind }
      name = parents[known]
    }
    return Self.kind(named: style)
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    switch (name, attributes["val"]) {
    case ("style", _): style = attributes["type"] == "paragraph" ? attributes["styleId"] : nil
    case ("name", let value?): set(Self.kind(named: value))
    case ("basedOn", let value?): if let style { parents[style] = value }
    case ("outlineLvl", let value?): set(Self.heading(outlineLevel: value))
    case ("numId", let value?): if value != "0" { set(.listItem(level: 0)) }
    default: break
    }
  }

  func end(_ name: String) { if name == "style" { style = nil } }

  func read(_ text: UnsafeBufferPointer<UInt8>) {}

  /// The kind of paragraph of an outline level, which Word counts from 0, and for which 9 is none.
  static func heading(outlineLevel: String) -> Kind? {
    Int(outlineLevel).flatMap { 0..<9 ~= $0 ? .heading(level: min($0 + 1, 6)) : nil }
  }

  /// A name that says what a paragraph is goes before what else the definition says.
  private func set(_ kind: Kind?) {
    if let style, let kind, kinds[style] == nil { kinds[style] = kind }
  }

  /// The kind of paragraph by the name that Word has for it: “heading 2”, “Title”, “List Bullet 2”.
  private static func kind(named name: String) -> Kind? {
    let name = name.lowercased().filter { $0 != " " }
    if name.hasPrefix("heading"), let level = Int(name.dropFirst(7)), 1...9 ~= level {
      return .heading(level: min(level, 6))
    }
    if name == "title" { return .heading(level: 1) }
    if name.hasPrefix("listbullet") || name.hasPrefix("listnumber") {
      let level = Int(name.dropFirst(10)) ?? 1
      return .listItem(level: 1...9 ~= level ? level - 1 : 0)
    }
    return ["quote", "intensequote"].contains(name) ? .quotation : nil
  }
}
