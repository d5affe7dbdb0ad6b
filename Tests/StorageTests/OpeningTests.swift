import Foundation
import GRDB
import Testing

@testable import Storage

private func problem(opening path: String, _ mode: KnowledgeBase.Mode) -> String? {
  do {
    _ = try KnowledgeBase(path: path, mode: mode)
    return nil
  } catch {
    return (error as? StorageError)?.problem
  }
}

private let modes: [KnowledgeBase.Mode] = [
  .readOnly, .readWrite(creating: false), .readWrite(creating: true),
]

/// Each test has a folder of its own.
@Suite final class OpeningTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "crosscheck-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func temporaryPath(_ name: String = "crosscheck.sqlite") -> String {
    folder.appending(path: name).path
  }

  @Test func `what one process stores another one reads`() throws {
    let path = temporaryPath()
    try KnowledgeBase(path: path, mode: .readWrite(creating: true)).store([
      example("a", [.claim("Node.js is fast.", "Node.js", "performance", .positive)])
    ])
    let base = try KnowledgeBase(path: path, mode: .readOnly)
    #expect(try base.claims(matching: .init()).map(\.claim.quote) == ["Node.js is fast."])
  }

  @Test func `opening a second time changes nothing`() throws {
    let path = temporaryPath()
    for _ in 1...2 {
      let base = try KnowledgeBase(path: path, mode: .readWrite(creating: true))
      try base.store([example("a", [.filler("One.")])])
    }
    #expect(try KnowledgeBase(path: path, mode: .readOnly).articles().count == 1)
  }

  @Test(arguments: [KnowledgeBase.Mode.readOnly, .readWrite(creating: false)])
  func `a missing file is named`(mode: KnowledgeBase.Mode) throws {
    #expect(problem(opening: temporaryPath(), mode) == "there is no knowledge base here")
  }

  @Test(arguments: modes)
  func `a folder is no knowledge base`(mode: KnowledgeBase.Mode) {
    #expect(problem(opening: folder.path, mode) == "this is a folder")
  }

  @Test(arguments: modes)
  func `a device is no knowledge base`(mode: KnowledgeBase.Mode) {
    #expect(
      problem(opening: "/dev/null", mode)
        == "this is a device, a pipe or a socket, which cannot hold a database")
  }

  @Test(arguments: modes)
  func `a file that is no database is left as it is`(mode: KnowledgeBase.Mode) throws {
    let path = temporaryPath("notes.txt")
    let notes = String(repeating: "Shopping: milk, bread, and more milk.\n", count: 100)
    try notes.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(problem(opening: path, mode) == "this file is no database")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == notes)
  }

  @Test(arguments: modes)
  func `a database of another program is left as it is`(mode: KnowledgeBase.Mode) throws {
    let path = temporaryPath()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE song (title)") }
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(problem(opening: path, mode) == "this is an SQLite database, but not Crosscheck's")
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test(arguments: modes)
  func `a database of a newer version is refused`(mode: KnowledgeBase.Mode) throws {
    let path = temporaryPath()
    let base = try KnowledgeBase(path: path, mode: .readWrite(creating: true))
    try base.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999-from-the-future')")
    }
    #expect(
      problem(opening: path, mode) == "a newer version of Crosscheck wrote this knowledge base")
  }

  @Test(arguments: modes)
  func `a database that other migrations made is refused`(mode: KnowledgeBase.Mode) throws {
    let path = temporaryPath()
    let base = try KnowledgeBase(path: path, mode: .readWrite(creating: true))
    try base.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 7") }
    #expect(
      problem(opening: path, mode)
        == "another version of Crosscheck made this knowledge base, with other tables")
  }

  @Test func `what people said is saved out of a database that other migrations made`() throws {
    let path = temporaryPath()
    let base = try KnowledgeBase(path: path, mode: .readWrite(creating: true))
    try base.store([
      example("a", [.claim("Node.js is fast.", "Node.js", "performance", .positive)])
    ])
    try base.review(claim: 1, verdict: .rejected, date: "2025-01-01")
    try base.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = 7; DROP TABLE markup")
    }
    let saved = try KnowledgeBase(path: path, mode: .salvage)
    #expect(try saved.reviews().map(\.review.verdict) == [.rejected])
    let error = #expect(throws: StorageError.self) { try saved.claims(matching: .init()) }
    #expect(
      error?.problem == "the database is not as this version makes it (no such table: markup)")
  }

  @Test func `a database of an older version is brought up to date only where it may be written`()
    throws
  {
    let path = temporaryPath()
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "PRAGMA application_id = 0x5843484B; CREATE TABLE early (x)")
    }
    #expect(
      problem(opening: path, .readOnly)
        == "an older version of Crosscheck wrote this knowledge base")
    #expect(problem(opening: path, .readWrite(creating: false)) == nil)
    #expect(problem(opening: path, .readOnly) == nil)
  }

  @Test(arguments: Schema.migrations.dropLast().map(\.name))
  func `a database of each older version keeps its claims and gets the tables of this one`(
    version: String
  ) throws {
    let path = temporaryPath()
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: version)
    try KnowledgeBase(queue, at: path).store([
      example("a", [.claim("Node.js is fast.", "Node.js", "performance", .positive)])
    ])
    try queue.close()
    #expect(
      problem(opening: path, .readOnly)
        == "an older version of Crosscheck wrote this knowledge base")
    let base = try KnowledgeBase(path: path, mode: .readWrite(creating: false))
    #expect(try base.examine().problems == [])
    #expect(try base.claims(matching: .init()).map(\.claim.quote) == ["Node.js is fast."])
  }

  @Test func `an empty file is as good as none`() throws {
    let path = temporaryPath()
    try Data().write(to: URL(filePath: path))
    #expect(problem(opening: path, .readOnly) == "there is no knowledge base here")
    #expect(problem(opening: path, .readWrite(creating: true)) == nil)
  }

  @Test func `a database whose making was interrupted is as good as none`() throws {
    let path = temporaryPath()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT)")
    }
    #expect(problem(opening: path, .readOnly) == "there is no knowledge base here")
    #expect(problem(opening: path, .readWrite(creating: true)) == nil)
  }

  @Test(arguments: ["/proc/crosscheck.sqlite", "/nonexistent/folder/crosscheck.sqlite"])
  func `a folder that cannot be written is an error in words`(path: String) {
    #expect(problem(opening: path, .readWrite(creating: true)) == "the file cannot be opened")
  }

  @Test func `writing through a read-only door is an error in words`() throws {
    let path = temporaryPath()
    _ = try KnowledgeBase(path: path, mode: .readWrite(creating: true))
    let base = try KnowledgeBase(path: path, mode: .readOnly)
    let error = #expect(throws: StorageError.self) { try base.store([example("a", [])]) }
    #expect(error?.problem == "the file or its folder is read-only")
  }

  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, "another process is writing to the knowledge base"),
    (.SQLITE_FULL, "the disk is full"),
    (.SQLITE_READONLY, "the file or its folder is read-only"),
    (.SQLITE_CANTOPEN, "the file cannot be opened"),
    (.SQLITE_NOTADB, "this file is no database"),
    (.SQLITE_CORRUPT, "the database is damaged"),
  ])
  func `what SQLite reports is put into words`(code: ResultCode, problem: String) {
    #expect(StorageError(DatabaseError(resultCode: code), at: "kb").problem == problem)
  }

  @Test func `a full disk stores nothing of the article and leaves the rest intact`() throws {
    let (base, _) = try knowledgeBase(holding: example("a", [.filler("One.")]))
    try base.read { _ = try Row.fetchAll($0, sql: "PRAGMA max_page_count = 1") }
    var articles = SyntheticArticles()
    let large = (1...50).map { articles.next($0) }
    let error = #expect(throws: StorageError.self) { try base.store(large) }
    #expect(error?.problem == "the disk is full")
    #expect(try base.articles().map(\.source.address) == ["a"])
  }

  @Test func `a writer that another one keeps waiting says so`() throws {
    let path = temporaryPath()
    let base = try KnowledgeBase(path: path, mode: .readWrite(creating: true))
    try base.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 10") }
    let other = try DatabaseQueue(path: path)
    let error = try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      return #expect(throws: StorageError.self) { try base.store([example("a", [])]) }
    }
    #expect(error?.problem == "another process is writing to the knowledge base")
  }
}
