import Claims
import GRDB

/// Writes technologies and criteria.
struct VocabularyWriter {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The number of a technology, by its canonical name.
  func number(of technology: Technology.ID) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT id FROM technology WHERE name = ?", arguments: [technology.rawValue])
  }

  /// Adds a technology and its names, as far as they are missing; what is merely named learns its kind and
  /// field.
  func merge(_ technology: Technology) throws {
    let number = try Int64.fetchOne(
      db,
      sql: """
        INSERT INTO technology (name, kind, field) VALUES (:name, :kind, :field)
        ON CONFLICT (name) DO UPDATE SET
          kind = iif(field = '', excluded.kind, kind),
          field = iif(field = '', excluded.field, field)
        RETURNING id
        """,
      arguments: [
        "name": technology.id.rawValue, "kind": technology.kind, "field": technology.field,
      ])
    if let number { try addNames(of: technology, to: number) }
  }

  /// Adds a criterion, unless its slug is known.
  func insert(_ criterion: Criterion) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO criterion (slug, kind, name, meaning) VALUES (?, ?, ?, ?)",
      arguments: [
        criterion.id.rawValue, criterion.kind.rawValue, criterion.name, criterion.meaning,
      ])
  }

  /// Adds the names and parts of a technology that are missing.
  private func addNames(of technology: Technology, to number: Int64) throws {
    for alias in technology.aliases { try add(alias, isPart: false, to: number) }
    for part in technology.parts { try add(part, isPart: true, to: number) }
  }

  /// Adds a name to a technology, unless it has it.
  func add(_ alias: Technology.Alias, isPart: Bool, to number: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO technology_alias (technology_id, text, is_ordinary_word, is_part)
        VALUES (?, ?, ?, ?)
        """
    ).execute(arguments: [number, alias.text, alias.isOrdinaryWord, isPart])
  }
}

extension Vocabulary {
  /// A number that changes with any name in the vocabulary.
  var digest: String {
    var hash = FNV1a()
    func add(_ word: String) {
      hash.add(word.utf8)
      hash.add([0xFF])  // ends the word: the byte does not occur in UTF-8
    }
    func add(_ aliases: [Technology.Alias]) {
      for alias in aliases { add(alias.text + (alias.isOrdinaryWord ? "?" : "")) }
      add("")
    }
    for technology in technologies {
      for word in [technology.id.rawValue, technology.kind, technology.field] { add(word) }
      add(technology.aliases)
      add(technology.parts)
    }
    for criterion in criteria {
      let words = [
        criterion.id.rawValue, criterion.kind.rawValue, criterion.name, criterion.meaning,
      ]
      for word in words { add(word) }
    }
    return String(hash.value, radix: 16)
  }
}
