import Claims
import GRDB

extension KnowledgeBase {
  /// The technologies and criteria that the knowledge base knows.
  public func vocabulary() throws -> Vocabulary {
    try read { db in
      let aliases = try AliasLists(db)
      let technologies = try Row.fetchAll(db, sql: "SELECT id, name, kind, field FROM technology")
      let criteria = try Row.fetchAll(db, sql: "SELECT slug, kind, name, meaning FROM criterion")
      return Vocabulary(
        technologies: technologies.map { row in
          Technology(
            id: Technology.ID(rawValue: row[1]), kind: row[2], field: row[3],
            aliases: aliases.names[row[0]] ?? [], parts: aliases.parts[row[0]] ?? [])
        },
        criteria: try criteria.map { row in
          Criterion(
            id: Criterion.ID(rawValue: row[0]), kind: try row.value(1, "kind", Criterion.Kind.init),
            name: row[2], meaning: row[3])
        })
    }
  }
}

/// The names and parts of all technologies, in the order in which they were added.
private struct AliasLists {
  var names: [Int64: [Technology.Alias]] = [:]
  var parts: [Int64: [Technology.Alias]] = [:]

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT technology_id, text, is_ordinary_word, is_part
        FROM technology_alias JOIN technology ON technology.id = technology_id
        ORDER BY technology_id, text <> name, technology_alias.id
        """)
    while let row = try rows.next() {
      let alias = Technology.Alias(row[1], isOrdinaryWord: row[2])
      if row[3] {
        parts[row[0], default: []].append(alias)
      } else {
        names[row[0], default: []].append(alias)
      }
    }
  }
}
