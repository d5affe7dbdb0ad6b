import Foundation
import GRDB
import Migrations

/// The shape of the database, made by the embedded migrations.
enum Schema {
  /// Names and SQL of the migrations, in order.
  static let migrations: [(name: String, sql: String)] = {
    var count = 0
    let first = Migrations.migrations(&count)
    return UnsafeBufferPointer(start: first, count: count).map { migration in
      let sql = UnsafeBufferPointer(start: migration.sql, count: migration.length)
      return (String(cString: migration.name), String(decoding: sql, as: UTF8.self))
    }
  }()

  /// Brings a database up to date.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    for (name, sql) in migrations {
      migrator.registerMigration(name) { db in
        try db.execute(sql: sql)
        try db.execute(sql: "PRAGMA user_version = \(marks[name, default: 0])")
      }
    }
    return migrator
  }()

  /// The mark that a database bears when a migration, and all before it, have made it: a hash of their
  /// SQL without its comments. A migration that was edited makes another one.
  private static let marks: [String: Int32] = {
    var marks: [String: Int32] = [:]
    var statements = ""
    for (name, sql) in migrations {
      statements += withoutComments(sql)
      marks[name] = Int32(truncatingIfNeeded: TextBytes.hash(of: statements))
    }
    return marks
  }()

  /// Whether nothing is in a database yet, as where whoever made it was interrupted: at most the table
  /// that the first migration will be entered in.
  static func isBlank(_ db: Database) throws -> Bool {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0
  }

  /// Whether the migrations that made a database were the same as those of this program.
  static func isMadeAlike(_ db: Database) throws -> Bool {
    let last = try migrator.appliedIdentifiers(db).max()
    return try Int32.fetchOne(db, sql: "PRAGMA user_version") == last.flatMap { marks[$0] } ?? 0
  }

  /// What a database lacks, or has otherwise, of the tables, indexes and views that the migrations make.
  static func differences(_ db: Database) throws -> [String] {
    let reference = try DatabaseQueue()
    try migrator.migrate(reference)
    let items = try items(db)
    return try reference.read(self.items).sorted { $0.key < $1.key }.compactMap { name, sql in
      items[name] == sql ? nil : "\(name) is \(items[name] == nil ? "missing" : "another one")"
    }
  }

  /// The SQL of what a database is made of, by kind and name: `table claim`; without what SQLite makes by
  /// itself.
  private static func items(_ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL
        AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
        """)
    return Dictionary(rows.map { ($0[0], withoutComments($0[1])) }) { first, _ in first }
  }

  private static func withoutComments(_ sql: String) -> String {
    let lines = sql.split(separator: "\n").map { line in
      line.range(of: "--").map { line[..<$0.lowerBound] } ?? line
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a database carries the mark that the first migration sets.
  static func isOurs(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA application_id") == 0x5843_484B
  }
}
