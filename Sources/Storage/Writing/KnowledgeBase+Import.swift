import Claims
import GRDB

extension KnowledgeBase {
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
  /// is noted; where nothing lies at the other address any more, the article moves to this one.
  ///
  /// - Parameter isGone: Whether nothing lies at the address of a file.
  /// - Returns: What became of the articles, in order.
  /// - Throws: `StorageError` where one of them is not valid or cannot be written; then none of
  ///   them is stored.
  @discardableResult
  public func storeUnlessTwins(
    _ articles: [ImportedArticle], isGone: @escaping (String) -> Bool = { _ in false }
  ) throws -> [Arrival] {
    try write { db in
      let arrivals = try write(articles, isGone) { try $0.writeUnlessTwin($1) }
      for (article, arrival) in zip(articles, arrivals) where arrival == .known {
        try adoptReviews(at: article.address, db)
      }
      return arrivals
    }
  }

  private func write<Result>(
    _ articles: [ImportedArticle], _ isGone: @escaping (String) -> Bool = { _ in false },
    by write: (inout ArticleWriter, ImportedArticle) throws -> Result
  ) throws -> [Result] {
    for article in articles { try article.validate() }
    return try change { change in
      var writer = try ArticleWriter(change, isGone: isGone)
      let results = try articles.map { try write(&writer, $0) }
      try writer.finish()
      return results
    }
  }

  /// Removes an article and what it claims; claims that others copied from it find a new witness.
  public func remove(article: Source.ID) throws {
    try change { try ArticleEraser($0).erase(article) }
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
