import Claims
import GRDB

extension KnowledgeBase {
  /// Adds the technologies, criteria and aliases of the vocabulary that comes with the program.
  ///
  /// What a user added or described stays as it is. A vocabulary that was merged before
  /// is recognised and changes nothing.
  public func merge(_ seeds: Vocabulary) throws {
    let digest = seeds.digest
    let query = "SELECT value FROM setting WHERE name = 'seeds'"
    guard try read({ try String.fetchOne($0, sql: query) }) != digest else { return }
    try write { db in
      try addMissing(seeds)
      try db.execute(
        sql: "INSERT OR REPLACE INTO setting VALUES ('seeds', ?)", arguments: [digest])
    }
  }

  /// Adds technologies, names of them and criteria, as far as they are missing, and describes
  /// technologies that are merely named.
  public func addMissing(_ vocabulary: Vocabulary) throws {
    try write { db in
      let writer = VocabularyWriter(db)
      for technology in vocabulary.technologies { try writer.merge(technology) }
      for criterion in vocabulary.criteria { try writer.insert(criterion) }
    }
  }

  /// Adds a technology, or describes one that is merely named.
  ///
  /// - Throws: `StorageError` where the name is taken.
  public func add(_ technology: Technology) throws {
    try write { db in
      let field = try String.fetchOne(
        db, sql: "SELECT field FROM technology WHERE name = ?", arguments: [technology.id.rawValue])
      guard field?.isEmpty ?? true else {
        throw StorageError.taken("technology", technology.id.rawValue, at: place)
      }
      try VocabularyWriter(db).merge(technology)
    }
  }

  /// Adds a name under which articles mention a technology, or a part that stands for it.
  ///
  /// - Throws: `StorageError` where there is no such technology.
  public func add(
    _ alias: Technology.Alias, asPart isPart: Bool = false, to technology: Technology.ID
  ) throws {
    try write { db in
      let number = try require(technology, db)
      try VocabularyWriter(db).add(alias, isPart: isPart, to: number)
      // Who names it otherwise wants it to be read.
      try db.execute(
        sql: "UPDATE technology SET field = 'other' WHERE id = ? AND field = ''",
        arguments: [number])
    }
  }

  /// Adds a criterion.
  ///
  /// - Throws: `StorageError` where the slug is taken.
  public func add(_ criterion: Criterion) throws {
    try write { db in
      try VocabularyWriter(db).insert(criterion)
      guard db.changesCount == 1 else {
        throw StorageError.taken("criterion", criterion.id.rawValue, at: place)
      }
    }
  }

  private func require(_ technology: Technology.ID, _ db: Database) throws -> Int64 {
    guard let number = try VocabularyWriter(db).number(of: technology) else {
      throw StorageError.unknown("technology", technology.rawValue, at: place)
    }
    return number
  }
}
