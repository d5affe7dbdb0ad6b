import Claims

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
