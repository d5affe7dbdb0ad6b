import Foundation
import GRDB

/// Writes the fingerprints by which copies of articles are found, and takes them out again.
struct FingerprintWriter {
  private let db: Database
  /// What is to be written, by the number of the article: of one that comes twice, the last version.
  private var pending: [Int64: [ImportedArticle.Fingerprint]] = [:]

  init(_ db: Database) { self.db = db }

  /// Notes the fingerprints of an article, which has none yet.
  mutating func add(_ fingerprints: [ImportedArticle.Fingerprint], of article: Int64) {
    pending[article] = fingerprints.isEmpty ? nil : fingerprints
  }

  /// Writes all that were noted, in the order of their table, whose pages are then each looked for
  /// once.
  mutating func finish() throws {
    let insertion = try BulkStatement(db, "INSERT OR IGNORE INTO fingerprint VALUES (?, ?, ?)")
    let rows = pending.flatMap { article, fingerprints in
      fingerprints.map { (hash: $0.hash, article: article, position: $0.position) }
    }
    for row in rows.sorted(by: <) {
      insertion.bind(row.hash, at: 1)
      insertion.bind(row.article, at: 2)
      insertion.bind(row.position, at: 3)
      try insertion.run()
    }
    let list = try db.cachedStatement(sql: "INSERT INTO fingerprint_list VALUES (?, ?)")
    for (article, fingerprints) in pending.sorted(by: { $0.key < $1.key }) {
      try list.execute(arguments: [article, Self.stored(fingerprints)])
    }
    pending = [:]
  }

  /// How many of some hashes are those of an article, whether they are written already or not.
  func count(of hashes: Set<Int64>, in article: Int64) throws -> Int {
    if let own = pending[article] { return hashes.intersection(own.map(\.hash)).count }
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM fingerprint WHERE hash = ? AND article_id = ?)")
    return try hashes.count { try Bool.fetchOne(statement, arguments: [$0, article]) == true }
  }

  /// Removes the fingerprints of an article.
  func erase(of article: Int64) throws {
    let list = try Data.fetchOne(
      db.cachedStatement(
        sql: "DELETE FROM fingerprint_list WHERE article_id = ? RETURNING hashes"),
      arguments: [article])
    guard let list else { return }
    let deletion = try BulkStatement(
      db, "DELETE FROM fingerprint WHERE hash = ? AND article_id = ?")
    deletion.bind(article, at: 2)
    for hash in Self.hashes(stored: list) {
      deletion.bind(hash, at: 1)
      try deletion.run()
    }
  }

  private static func stored(_ fingerprints: [ImportedArticle.Fingerprint]) -> Data {
    fingerprints.map { $0.hash.littleEndian }.withUnsafeBytes { Data($0) }
  }

  private static func hashes(stored list: Data) -> [Int64] {
    list.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: MemoryLayout<Int64>.size).map {
        Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: Int64.self))
      }
    }
  }
}
