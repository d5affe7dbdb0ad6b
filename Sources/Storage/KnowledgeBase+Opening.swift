import Claims
import Foundation
import GRDB

extension KnowledgeBase {
  /// What a knowledge base is opened for.
  public enum Mode: Hashable, Sendable {
    /// Reading and writing; `creating` makes the file where there is none.
    case readWrite(creating: Bool)
    /// Reading: the file stays as it is.
    case readOnly
    /// Reading also what another version made, with other tables: those that answer a question may be
    /// there.
    case salvage
  }

  /// Opens the knowledge base at `path`, and brings it up to date where it may be written.
  ///
  /// - Throws: `StorageError` where there is none, where the file is something else (which is then
  ///   left as it is) or of a version with other tables, and where it cannot be read or written.
  public init(path: String, mode: Mode) throws {
    let queue = try Self.inWords(at: path) {
      switch mode {
      case .readOnly: try Self.openForReading(path)
      case .salvage: try Self.openForReading(path, asMadeByAnyVersion: true)
      case .readWrite(let creating):
        try Self.alone(besides: path) { try Self.openForWriting(path, creating: creating) }
      }
    }
    self.init(queue, at: path)
  }

  /// Closes a knowledge base that holds nothing but a vocabulary that comes with the program, and
  /// removes its file; leaves it where it holds more, or another program has it open.
  public func discard(ifHoldingOnly seeds: Vocabulary) throws {
    try Self.alone(besides: place) {
      try queue.close()
      // The last one that closes it takes the log away.
      guard access(place + "-wal", F_OK) != 0 else { return }
      let left = KnowledgeBase(try Self.openForWriting(place, creating: false), at: place)
      let blank = try KnowledgeBase.inMemory()
      try blank.merge(seeds)
      let isBlank =
        try left.articles().isEmpty && left.reviews().isEmpty
        && left.vocabulary() == blank.vocabulary()
      try left.queue.close()
      if isBlank { unlink(place) }
    }
  }

  /// Makes an empty knowledge base that lives as long as the value.
  public static func inMemory() throws -> KnowledgeBase {
    try inWords(at: "memory") {
      let queue = try DatabaseQueue(configuration: configuration(readOnly: false))
      try Schema.migrator.migrate(queue)
      return KnowledgeBase(queue, at: "memory")
    }
  }

  private static func openForReading(
    _ path: String, asMadeByAnyVersion isSalvage: Bool = false
  ) throws -> DatabaseQueue {
    guard try isFile(path) else { throw StorageError.missing(path) }
    let queue = try reader(of: path)
    try queue.read { db in
      guard try !Schema.isBlank(db) else { throw StorageError.missing(path) }
      guard try !isSalvage || !Schema.isOurs(db) else { return }
      try requireReadable(db, at: path)
      guard try Schema.migrator.hasCompletedMigrations(db) else { throw StorageError.older(path) }
    }
    return queue
  }

  /// Runs `body` while no other program opens a knowledge base in the same folder for writing: of two
  /// that make the same one at once, the second finds it made.
  private static func alone<T>(besides path: String, _ body: () throws -> T) rethrows -> T {
    // Where there is no such folder, opening the file tells it in better words.
    let lock = open(folder(of: path), O_RDONLY | O_CLOEXEC)
    defer { if lock >= 0 { close(lock) } }
    if lock >= 0 { flock(lock, LOCK_EX) }
    return try body()
  }

  private static func openForWriting(_ path: String, creating: Bool) throws -> DatabaseQueue {
    if try isFile(path) {
      // First for reading, as setting the journal mode would already alter a foreign database.
      let reader = try reader(of: path)
      try reader.read { if try !Schema.isBlank($0) { try requireReadable($0, at: path) } }
      try reader.close()
      try requireWritable(path)
    } else if !creating {
      throw StorageError.missing(path)
    }
    var configuration = configuration(readOnly: false)
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: fileName(path), configuration: configuration)
    try Schema.migrator.migrate(queue)
    return queue
  }

  /// Opens a file for reading, also where nothing can be written beside it, as SQLite's log of a
  /// database in WAL mode asks for: what nobody can change is read without one.
  private static func reader(of path: String) throws -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(
        path: fileName(path), configuration: configuration(readOnly: true))
      try queue.read { _ = try Int.fetchOne($0, sql: "PRAGMA schema_version") }
      return queue
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
      && access(path, R_OK) == 0
    {
      guard size(of: path + "-wal") == 0 else { throw StorageError.unsettled(path) }
      let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
      return try DatabaseQueue(
        path: "file:\(escaped)?immutable=1", configuration: configuration(readOnly: true))
    }
  }

  private static func requireWritable(_ path: String) throws {
    for place in [path, folder(of: path)] where access(place, W_OK) != 0 {
      throw StorageError.readOnly(path, because: place)
    }
  }

  /// Returns a path so that SQLite takes it as one: not `file:…` as a URI, not `:memory:` as no file.
  private static func fileName(_ path: String) -> String {
    path.hasPrefix("/") ? path : "./" + path
  }

  /// Returns whether there is a file with something in it; an empty one is as good as none.
  private static func isFile(_ path: String) throws -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status.st_size != 0
    case S_IFDIR: throw StorageError.folder(path)
    default: throw StorageError.noFile(path)
    }
  }

  /// Returns the size of a file in bytes, 0 where there is none.
  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  private static func requireReadable(_ db: Database, at path: String) throws {
    guard try Schema.isOurs(db) else { throw StorageError.foreign(path) }
    guard try !Schema.migrator.hasBeenSuperseded(db) else { throw StorageError.newer(path) }
    guard try Schema.isMadeAlike(db) else { throw StorageError.different(path) }
  }

  private static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    // As long as another import may take to store what it has read meanwhile.
    configuration.busyMode = .timeout(60)
    // `withoutKeeping(_:)` holds a transaction open over several accesses.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      // 64 MB of cache; for questions the file is mapped, so that a large index is scanned without
      // copying it; up to 64 MB wait in the log, as the next articles change the same pages again.
      try db.execute(
        sql: """
          PRAGMA cache_size = -65536;
          PRAGMA mmap_size = \(readOnly ? 1 << 30 : 0);
          PRAGMA temp_store = MEMORY;
          PRAGMA wal_autocheckpoint = 16384;
          """)
    }
    return configuration
  }
}
