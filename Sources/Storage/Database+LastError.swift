import GRDB
import GRDBSQLite

extension Database {
  /// What SQLite says of a call to its own interface that has just returned a code.
  func lastError(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: String(cString: sqlite3_errmsg(sqliteConnection)))
  }
}
