import GRDB
import GRDBSQLite

/// A prepared statement whose values are bound and read through SQLite's own interface: two or three
/// times as fast as GRDB's, which counts where there are millions of rows.
struct BulkStatement {
  private let statement: Statement
  private let db: Database

  init(_ db: Database, _ sql: String) throws {
    self.db = db
    statement = try db.cachedStatement(sql: sql)
  }

  /// Makes a statement whose values are bound already.
  init(_ db: Database, _ query: SQL) throws {
    self.db = db
    let (sql, arguments) = try query.build(db)
    statement = try db.cachedStatement(sql: sql)
    statement.arguments = arguments
  }

  func bind(_ number: Int, at position: Int32) {
    sqlite3_bind_int64(statement.sqliteStatement, position, Int64(number))
  }

  func bind(_ number: Int64, at position: Int32) {
    sqlite3_bind_int64(statement.sqliteStatement, position, number)
  }

  func bind(_ number: Int64?, at position: Int32) {
    guard let number else { return bindNull(at: position) }
    bind(number, at: position)
  }

  func bind(_ number: Double?, at position: Int32) {
    guard let number else { return bindNull(at: position) }
    sqlite3_bind_double(statement.sqliteStatement, position, number)
  }

  func bind(_ text: String?, at position: Int32) {
    guard var text else { return bindNull(at: position) }
    text.withUTF8 { bind($0, at: position) }
  }

  func bind(_ bytes: [UInt8]?, at position: Int32) {
    guard let bytes else { return bindNull(at: position) }
    bytes.withUnsafeBufferPointer { bind($0, at: position) }
  }

  /// Binds UTF-8 bytes as text; SQLite copies them.
  func bind(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int32) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    guard let start = bytes.baseAddress, !bytes.isEmpty else {
      sqlite3_bind_text(statement.sqliteStatement, position, "", 0, transient)
      return
    }
    start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
      _ = sqlite3_bind_text(
        statement.sqliteStatement, position, text, Int32(clamping: bytes.count), transient)
    }
  }

  /// Runs the statement to its end; what is bound stays bound.
  func run() throws { try forEachRow {} }

  /// Runs the statement to its end, and calls `body` at each row of the answer.
  func forEachRow(_ body: () throws -> Void) throws {
    defer { sqlite3_reset(statement.sqliteStatement) }
    var code = sqlite3_step(statement.sqliteStatement)
    while code == SQLITE_ROW {
      try body()
      code = sqlite3_step(statement.sqliteStatement)
    }
    guard code == SQLITE_DONE else { throw db.lastError(code) }
  }

  /// The number in a column of the row, 0 where there is none.
  func number(in column: Int32) -> Int64 { sqlite3_column_int64(statement.sqliteStatement, column) }

  /// The number in a column of the row, `nil` where there is none.
  func optionalNumber(in column: Int32) -> Int64? {
    let isNull = sqlite3_column_type(statement.sqliteStatement, column) == SQLITE_NULL
    return isNull ? nil : number(in: column)
  }

  /// The real number in a column of the row, 0 where there is none.
  func real(in column: Int32) -> Double { sqlite3_column_double(statement.sqliteStatement, column) }

  /// The real number in a column of the row, `nil` where there is none.
  func optionalReal(in column: Int32) -> Double? {
    let isNull = sqlite3_column_type(statement.sqliteStatement, column) == SQLITE_NULL
    return isNull ? nil : sqlite3_column_double(statement.sqliteStatement, column)
  }

  /// The text in a column of the row, empty where there is none.
  func text(in column: Int32) -> String {
    guard let start = sqlite3_column_text(statement.sqliteStatement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement.sqliteStatement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  private func bindNull(at position: Int32) {
    sqlite3_bind_null(statement.sqliteStatement, position)
  }
}
