import Claims
import GRDB

extension KnowledgeBase {
  /// Stores what pairs of articles share, in place of what was stored of these pairs before.
  ///
  /// - Throws: `StorageError` where an article is unknown or is paired with itself.
  public func storeSharedText(_ runs: [SharedText]) throws {
    let runs = runs.map { $0.article < $0.other ? $0 : $0.reversed }
    try write { db in
      for pair in Set(runs.map { [$0.article, $0.other] }) {
        try db.cachedStatement(sql: "DELETE FROM shared_run WHERE article_id = ? AND other_id = ?")
          .execute(arguments: StatementArguments(pair))
      }
      let insertion = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO shared_run VALUES (?, ?, ?, ?, ?, ?, ?)")
      for run in runs {
        try insertion.execute(arguments: [
          run.article, run.other, run.utf8Range.lowerBound, run.utf8Range.upperBound,
          run.otherUTF8Range.lowerBound, run.otherUTF8Range.upperBound, run.isParaphrase,
        ])
      }
    }
  }

  /// Finds who said first what these articles, and those that share text with them, claim, after
  /// `storeSharedText(_:)`.
  ///
  /// It is the oldest (undated ones last, then by address) of the article itself and those that share
  /// at least half of the claim's bytes with it and claim the same there, or share them with one of
  /// these: the order of imports does not matter.
  public func refreshWitnesses(of articles: [Source.ID]) throws {
    try change { try $0.witnesses.join(articles) }
  }
}
