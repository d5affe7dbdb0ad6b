import GRDB

/// What articles claim, kept in one SQLite file: the only door to it.
///
/// Every method throws a `StorageError`, which says in words what SQLite reports, or that what is kept cannot
/// be read.
public struct KnowledgeBase: Sendable {
  /// Where the file is, for messages.
  public let place: String

  let queue: DatabaseQueue

  init(_ queue: DatabaseQueue, at place: String) {
    self.queue = queue
    self.place = place
  }

  /// Runs `body` in one transaction: all that the calls in it write is kept, or nothing where it
  /// throws.
  public func inOneTransaction<T>(_ body: () throws -> T) throws -> T {
    try write { _ in try body() }
  }

  /// Runs `body`, which sees what it writes, and takes all of it back in the end.
  public func withoutKeeping<T>(_ body: () async throws -> T) async throws -> T {
    try Self.inWords(at: place) {
      try queue.unsafeReentrantWrite { try $0.beginTransaction(.immediate) }
    }
    func takeBack() throws {
      try Self.inWords(at: place) {
        try queue.unsafeReentrantWrite { if $0.isInsideTransaction { try $0.rollback() } }
      }
    }
    do {
      let result = try await body()
      try takeBack()
      return result
    } catch {
      try takeBack()
      throw error
    }
  }

  /// Runs `body` on one state of the database, whatever others write meanwhile.
  func read<T>(_ body: (Database) throws -> T) throws -> T { try transaction(.deferred, body) }

  /// Runs `body` in one transaction: all that it writes is kept, or nothing where it throws.
  func write<T>(_ body: (Database) throws -> T) throws -> T { try transaction(.immediate, body) }

  /// Runs `body` in the transaction that is open already, or in a new one.
  private func transaction<T>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> T
  ) throws -> T {
    try Self.inWords(at: place) {
      try queue.unsafeReentrantWrite { db in
        guard !db.isInsideTransaction else { return try body(db) }
        var result: T?
        try db.inTransaction(kind) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
      }
    }
  }

  static func inWords<T>(at place: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StorageError(error, at: place)
    } catch let error as DecodingError {
      throw StorageError.undecodable(error, at: place)
    } catch let error as UnreadableValue {
      throw StorageError.unreadable(error, at: place)
    }
  }
}
