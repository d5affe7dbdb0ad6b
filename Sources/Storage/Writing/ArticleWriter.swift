import Claims
import Foundation
import GRDB

/// Writes articles in one transaction: each with its text, passages, fingerprints and claims, in place of
/// what stood at its address before.
struct ArticleWriter {
  private let change: ClaimChange
  private var db: Database { change.db }
  private var nextPassage: Int64

  private let texts: BulkStatement
  private let markup: BulkStatement
  private let passages: BulkStatement
  private let words: BulkStatement
  private var fingerprints: FingerprintWriter
  /// Whether there may be claims that were made elsewhere.
  private let hasOrigins: Bool
  /// Whether people said anything of claims.
  private let hasReviews: Bool
  /// Whether nothing lies at the address of a file.
  private let isGone: (String) -> Bool

  init(_ change: ClaimChange, isGone: @escaping (String) -> Bool) throws {
    let db = change.db
    self.change = change
    self.isGone = isGone
    nextPassage = try (Int64.fetchOne(db, sql: "SELECT max(id) FROM passage") ?? 0) + 1
    texts = try BulkStatement(db, "INSERT INTO article_text VALUES (?, ?)")
    markup = try BulkStatement(db, "INSERT INTO markup VALUES (?, ?, ?)")
    passages = try BulkStatement(db, "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)")
    words = try BulkStatement(db, "INSERT INTO passage_index (rowid, text) VALUES (?, ?)")
    fingerprints = FingerprintWriter(db)
    hasOrigins =
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM rule WHERE origin IS NOT NULL)") ?? false
    hasReviews = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM review)") ?? false
  }

  /// What was read at an address so far and no review is about.
  private func bystanders(at address: String) throws -> [Review] {
    try db.article(at: address).map(db.bystanders) ?? []
  }

  /// Writes an article, unless it is there under another address: then that is noted.
  mutating func writeUnlessTwin(_ imported: ImportedArticle) throws -> Arrival {
    let twins = Twins(db)
    let twin = try twins.twin(of: imported, besides: fingerprints)
    // The file may also have changed since it was met beside the one that is gone.
    if let known = try twin?.article ?? twins.article(alsoAt: imported.address),
      try move(known, to: imported.address)
    {
      return .moved(try write(imported))
    }
    guard let twin else { return .written(try write(imported)) }
    try twins.note(imported.address, fileSHA256: imported.fileSHA256, as: twin)
    return .known
  }

  /// Moves an article whose file is gone, with what was said of it, to where a file lies.
  ///
  /// - Returns: Whether it is so.
  private func move(_ article: Int64, to address: String) throws -> Bool {
    guard let former = try db.address(of: article), isGone(former), !isGone(address)
    else { return false }
    // Where no date does, the address tells who said something first.
    try change.witnesses.noteChange(of: article)
    try db.execute(sql: "DELETE FROM other_address WHERE address = ?", arguments: [address])
    try db.execute(
      sql: "UPDATE article SET address = ? WHERE id = ?", arguments: [address, article])
    try db.execute(
      sql: "UPDATE review SET article = ? WHERE article = ?", arguments: [address, former])
    return true
  }

  /// Writes an article in place of an earlier version of the same address, whose number it keeps.
  ///
  /// - Returns: Its number.
  mutating func write(_ imported: ImportedArticle) throws -> Int64 {
    let bystanders = hasReviews ? try bystanders(at: imported.address) : []
    var versions = VersionWriter(change, isGone: isGone)
    let known = try versions.begin(imported)
    let madeElsewhere = try known.map(claimsMadeElsewhere) ?? []
    if let known {
      try ArticleEraser(change).eraseContent(of: known, andSharedText: versions.hasNewText)
    }
    let article = try writeHead(of: imported, knownAs: known)
    try write(imported.article.blocks.flatMap(\.markup), of: article)
    var numbers = try SectionNumbers(article: article, db)
    try write(imported.passages, of: imported.article.text, article: article, in: &numbers)
    let stored = try claims(of: imported, article: article, keeping: madeElsewhere)
    let claims = try change.writer()
    for claim in stored {
      try claims.write(claim, article: article, section: numbers.number(of: claim.heading))
    }
    try versions.end(imported, article: article, claims: stored)
    change.standings.endArticle()
    if hasReviews {
      let reviews = Reviews(change)
      try reviews.settle(article, besides: bystanders)
      try reviews.forgetStale(among: versions.copiedReviews)
    }
    fingerprints.add(imported.fingerprints + imported.rareWordFingerprints, of: article)
    return article
  }

  /// Ends the writing: once, after the last article.
  mutating func finish() throws { try fingerprints.finish() }

  private func claimsMadeElsewhere(of article: Int64) throws -> [Claim] {
    guard hasOrigins else { return [] }
    return try db.readings(of: article).filter { $0.origin != nil }
  }

  /// What is to be stored as claimed: what was read, and what was made elsewhere on an earlier
  /// version of the text, as far as its words are still there.
  private func claims(
    of imported: ImportedArticle, article: Int64, keeping madeElsewhere: [Claim]
  ) throws -> [Claim] {
    guard hasOrigins else { return imported.claims }
    let origins = Set(imported.claims.map(\.origin))
    let others = madeElsewhere.filter { !origins.contains($0.origin) }
    var claims = imported.claims
    if !others.isEmpty {
      let text = QuotableText(imported.article.text, passages: imported.passages)
      claims += others.compactMap(text.relocated)
    }
    let replacer = try String.fetchOne(
      db, sql: "SELECT replaced_by FROM article WHERE id = ?", arguments: [article])
    guard let replacer else { return claims }
    if claims.contains(where: { $0.origin == replacer }) {
      return claims.filter { $0.origin != nil }
    }
    try db.execute(sql: "UPDATE article SET replaced_by = NULL WHERE id = ?", arguments: [article])
    return claims
  }

  /// Writes what is known of an article as a whole, and its text.
  ///
  /// - Returns: Its number: the one that it has already, or else a new one.
  private func writeHead(
    of imported: ImportedArticle, knownAs known: Int64?
  ) throws -> Int64 {
    let address = imported.address
    let article = imported.article
    // Not RETURNING its number: SQLite opens a savepoint for that, at which the full text index
    // empties its buffer.
    try db.cachedStatement(
      sql: """
        INSERT INTO article (
          address, canonical_address, title, publisher, author, published_on, format,
          file_sha256, imported_at, rules, replaced_by, text_hash
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (address) DO UPDATE SET
          canonical_address = excluded.canonical_address, title = excluded.title,
          publisher = excluded.publisher, author = excluded.author,
          published_on = excluded.published_on, format = excluded.format,
          file_sha256 = excluded.file_sha256, imported_at = excluded.imported_at,
          rules = excluded.rules, text_hash = excluded.text_hash,
          replaced_by = ifnull(excluded.replaced_by, replaced_by)
        """
    ).execute(arguments: [
      address, article.canonicalAddress, article.title, article.publisher, article.author,
      article.publishedOn?.description, article.format.rawValue, imported.fileSHA256,
      imported.importedAt.formatted(.iso8601), imported.rules, imported.replacer,
      imported.textHash,
    ])
    let number = known ?? db.lastInsertedRowID
    // GRDB would bind the text up to its first zero byte.
    texts.bind(number, at: 1)
    texts.bind(article.text, at: 2)
    try texts.run()
    return number
  }

  private func write(_ ranges: [Range<Int>], of article: Int64) throws {
    for range in ranges where !range.isEmpty {
      markup.bind(article, at: 1)
      markup.bind(range.lowerBound, at: 2)
      markup.bind(range.upperBound, at: 3)
      try markup.run()
    }
  }

  private mutating func write(
    _ list: [Passage], of text: String, article: Int64, in numbers: inout SectionNumbers
  ) throws {
    let bytes = TextBytes(text).bytes
    for passage in list {
      passages.bind(nextPassage, at: 1)
      passages.bind(article, at: 2)
      passages.bind(try numbers.number(of: passage.heading), at: 3)
      passages.bind(passage.utf8Range.lowerBound, at: 4)
      passages.bind(passage.utf8Range.upperBound, at: 5)
      passages.bind(passage.outcome.rawValue, at: 6)
      try passages.run()
      words.bind(nextPassage, at: 1)
      PlacelessSigns.removed(from: bytes[passage.utf8Range])
        .withUnsafeBufferPointer { words.bind($0, at: 2) }
      try words.run()
      nextPassage += 1
    }
  }
}
