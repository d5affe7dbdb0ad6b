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
      migrator.registerMigration(name) { try $0.execute(sql: sql) }
    }
    return migrator
  }()

  /// Whether nothing is in a database yet, as where whoever made it was interrupted: at most the table
  /// that the first migration will be entered in.
  static func isBlank(_ db: Database) throws -> Bool {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0
  }

  /// Whether a database carries the mark that the first migration sets.
  static func isOurs(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA application_id") == 0x5843_484B
  }
}
