import Analysis
import Claims
import SeedTables
import Storage

/// The fingerprints of an article, as the knowledge base keeps them: by these `CopyDetection` finds the
/// articles to hold it against.
public struct ArticleFingerprints: Sendable {
  /// Those by which copies are found.
  public let ofRuns: [ImportedArticle.Fingerprint]
  /// Those by which paraphrases are found.
  public let ofRareWords: [ImportedArticle.Fingerprint]

  /// Makes the fingerprints of the running text of an article.
  ///
  /// - Parameter passages: Those of the article; all of them lie in its text.
  /// - Throws: `SeedError` with file and line.
  public init(of text: String, _ passages: [Passage]) throws(SeedError) {
    let fingerprints = TextFingerprints(of: text, in: passages.runningText, by: try .embedded())
    ofRuns = fingerprints.ofRuns.map { .init($0) }
    ofRareWords = fingerprints.ofRareWords.map { .init($0) }
  }
}

extension ImportedArticle.Fingerprint {
  fileprivate init(_ fingerprint: Fingerprint) {
    self.init(hash: fingerprint.hash, position: fingerprint.position)
  }
}
