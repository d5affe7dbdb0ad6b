import Claims
import GRDB

extension KnowledgeBase {
  /// The stamp of the article at `address`, or `nil` where it was never imported.
  public func stamp(ofArticleAt address: String) throws -> ImportStamp? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT file_sha256, rules FROM article WHERE address = ?", arguments: [address]
      ).map { ImportStamp(fileSHA256: $0[0], rules: $0[1]) }
    }
  }

  /// The stamps of all articles, by address, other addresses included.
  public func stamps() throws -> [String: ImportStamp] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT address, file_sha256, rules FROM article
          UNION ALL
          SELECT other_address.address, other_address.file_sha256, rules
          FROM other_address JOIN article ON article.id = article_id
          """)
      var stamps: [String: ImportStamp] = [:]
      while let row = try rows.next() {
        stamps[row[0]] = ImportStamp(fileSHA256: row[1], rules: row[2])
      }
      return stamps
    }
  }

  /// Stores articles in one transaction, each in place of an earlier version of its address.
  ///
  /// Technologies and criteria that are new are added. A claim of new text is its own article's
  /// until `refreshWitnesses(of:)`. Some twenty thousand sentences to a call are fastest.
  ///
  /// - Returns: The numbers of the articles, in order.
  /// - Throws: `StorageError` where one of them is not valid or cannot be written; then none of
  ///   them is stored. `ImportedArticle.validate()` tells which.
  @discardableResult
  public func store(_ articles: [ImportedArticle]) throws -> [Source.ID] {
    try write(articles) { try $0.write($1) }
  }

  /// Stores articles as `store(_:)` does, except those that are there already under another address, with
  /// the same text or as a page that names the same web address and is much alike. Of these the address
  /// is noted.
  ///
  /// - Returns: The numbers of the articles, in order; `nil` for one that is there already.
  /// - Throws: `StorageError` where one of them is not valid or cannot be written; then none of
  ///   them is stored.
  @discardableResult
  public func storeUnlessTwins(_ articles: [ImportedArticle]) throws -> [Source.ID?] {
    try write { db in
      let numbers = try write(articles) { try $0.writeUnlessTwin($1) }
      for (article, number) in zip(articles, numbers) where number == nil {
        try adoptReviews(at: article.address, db)
      }
      return numbers
    }
  }

  private func write<Number>(
    _ articles: [ImportedArticle],
    by write: (inout ArticleWriter, ImportedArticle) throws -> Number
  ) throws -> [Number] {
    for article in articles { try article.validate() }
    return try self.write { db in
      var writer = try ArticleWriter(db)
      let numbers = try articles.map { try write(&writer, $0) }
      try writer.finish()
      return numbers
    }
  }

  /// Removes an article and what it claims; claims that others copied from it find a new witness.
  public func remove(article: Source.ID) throws {
    try write { db in
      let standings = Standings(db)
      let witnesses = Witnesses(db, standings)
      try ArticleEraser(db, standings, witnesses).erase(article)
      try witnesses.finish()
      try standings.finish()
    }
  }

  /// Merges what an import has added to the full text index: once after its last `store(_:)`.
  public func finishBulk() throws {
    try write { db in
      // Bounded (16 MB of pages), as an import of one article should not rewrite a large index.
      try db.execute(
        sql: "INSERT INTO passage_index (passage_index, rank) VALUES ('merge', 4096)")
    }
  }
}
