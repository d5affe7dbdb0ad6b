import Claims

extension Vocabulary {
  /// Reads the technologies and criteria of the seeds.
  ///
  /// - Throws: `SeedError` with file and line for an unknown kind, or a name of two technologies.
  public init(seeds: SeedFiles) throws(SeedError) {
    self.init(
      technologies: try Self.technologies(in: seeds), criteria: try Self.criteria(in: seeds))
  }

  /// Reads the criteria of the seeds.
  ///
  /// - Throws: `SeedError` with file and line for an unknown kind, or a criterion that comes twice.
  public static func criteria(in seeds: SeedFiles) throws(SeedError) -> [Criterion] {
    var criteria: [Criterion] = []
    var entries = SeedEntries<Criterion.ID>()
    for row in try seeds.table("criteria.tsv", columns: 4...4).rows {
      let id = Criterion.ID(rawValue: row[0])
      try entries.add(id, named: row[0], in: row)
      criteria.append(
        Criterion(id: id, kind: try row.value(1, naming: "kind"), name: row[2], meaning: row[3]))
    }
    return criteria
  }

  private static func technologies(in seeds: SeedFiles) throws(SeedError) -> [Technology] {
    var technologies: [Technology] = []
    var owners: [String: String] = [:]
    for row in try seeds.table("technologies.tsv", columns: 5...5).rows {
      let technology = Technology(
        id: Technology.ID(rawValue: row[0]), kind: row[1], field: row[2],
        aliases: aliases(row[3]), parts: aliases(row[4]))
      for alias in technology.aliases {
        let key = alias.text.lowercased()
        if let owner = owners[key], owner != row[0] {
          throw row.error(
            "“\(alias.text)” is a name of \(owner) already", "A name belongs to one technology.")
        }
        owners[key] = row[0]
      }
      technologies.append(technology)
    }
    return technologies
  }

  /// Reads `Node | ?Express`: names between bars, ordinary words behind a question mark.
  private static func aliases(_ column: String) -> [Technology.Alias] {
    column.split(separator: "|").compactMap { part in
      let name = part.trimmed
      guard !name.isEmpty else { return nil }
      let isOrdinary = name.hasPrefix("?")
      return Technology.Alias(
        isOrdinary ? String(name.dropFirst()) : name, isOrdinaryWord: isOrdinary)
    }
  }
}

extension Substring {
  /// Without the blanks at both ends.
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
