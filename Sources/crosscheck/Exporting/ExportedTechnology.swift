import Claims
import Reporting

/// A technology as “export” writes it.
struct ExportedTechnology: Decodable {
  struct Name: Decodable {
    let text: String
    let ordinary: Bool

    var alias: Technology.Alias { Technology.Alias(text, isOrdinaryWord: ordinary) }
  }

  let name: String
  let kind: String
  let field: String
  let aliases: [Name]
  let parts: [Name]

  var technology: Technology {
    Technology(
      id: .init(rawValue: name), kind: kind, field: field, aliases: aliases.map(\.alias),
      parts: parts.map(\.alias))
  }
}

extension Technology {
  /// The technology with all its names.
  var exported: JSON {
    .object([
      .init("record", .string("technology")), .init("name", .string(id.rawValue)),
      .init("kind", .string(kind)), .init("field", .string(field)),
      .init("aliases", .array(aliases.map(\.exported))),
      .init("parts", .array(parts.map(\.exported))),
    ])
  }
}

extension Technology.Alias {
  fileprivate var exported: JSON {
    .object([.init("text", .string(text)), .init("ordinary", .bool(isOrdinaryWord))])
  }
}
