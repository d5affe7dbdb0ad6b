import Analysis
import Claims
import Extraction
import Findings
import Foundation
import Reading
import SeedTables
import Storage

/// The way of one file to an article that is ready to be stored.
struct ArticlePipeline: Sendable {
  /// What became of a file.
  enum Outcome: Sendable {
    /// It is there already.
    case unchanged
    /// It is new or has changed.
    case ready(ImportedArticle)
    /// It cannot be imported.
    case failed(ImportFailure)
  }

  /// The bytes of a file.
  var load: @Sendable (ArticleFile) throws -> LoadedArticle
  /// The article in these bytes.
  var read: @Sendable (LoadedArticle) throws -> Article
  /// What an article claims, and what became of its passages.
  var extract: @Sendable (Article) throws -> (claims: [Claim], passages: [Passage])
  /// The version of the rules.
  var rules: String
  /// What time it is.
  var now: @Sendable () -> Date

  /// The pipeline that reads files, by the lexicons that come with the program.
  static func standard(knowing vocabulary: Vocabulary) -> ArticlePipeline {
    // Where nothing has changed, no lexicon is needed.
    let extractor = Lazy {
      ClaimExtractor(lexicon: try Lexicon(seeds: .embedded, vocabulary: vocabulary))
    }
    return ArticlePipeline(
      load: { try $0.load() }, read: { try $0.article() },
      extract: { article in
        let extraction = try extractor.value().extract(from: article)
        let phrasebook = try Phrasebook.embedded()
        let claims = extraction.claims.map { $0.marked(knowing: vocabulary, by: phrasebook) }
        return (claims, extraction.passages)
      },
      rules: RuleBook.version, now: { Date() })
  }

  /// Takes a file through all stages, unless it bears the stamp of an earlier import.
  ///
  /// - Parameter stamps: Those of earlier imports, by address.
  func outcome(of file: ArticleFile, stamps: [String: ImportStamp]) -> Outcome {
    do {
      let loaded = try load(file)
      let digest = loaded.sha256
      let stamp = ImportStamp(fileSHA256: digest, rules: rules)
      guard stamps[loaded.address] != stamp else { return .unchanged }
      let article = try read(loaded)
      let (claims, passages) = try extract(article)
      let fingerprints = try ArticleFingerprints(of: article.text, passages)
      let imported = ImportedArticle(
        address: loaded.address(of: article), article: article, fileSHA256: digest, rules: rules,
        importedAt: now(), passages: passages, claims: claims,
        fingerprints: fingerprints.ofRuns, rareWordFingerprints: fingerprints.ofRareWords)
      try imported.validate()
      return .ready(imported)
    } catch let error as StorageError {
      return .failed(file.failure("\(error.problem). \(error.remedy)"))
    } catch {
      return .failed(file.failure("\(error)"))
    }
  }
}

extension ArticleFile {
  /// That it could not be imported, for a reason.
  fileprivate func failure(_ reason: String) -> ImportFailure {
    if case .record = content {
      return ImportFailure(address: name, reason: reason, isLine: true)
    }
    return ImportFailure(address: name, reason: reason)
  }
}

extension Claim {
  /// The claim, marked as a recommendation where its words are one.
  fileprivate func marked(knowing vocabulary: Vocabulary, by phrasebook: Phrasebook) -> Claim {
    guard !isRecommendation else { return self }
    var claim = self
    claim.isRecommendation = recommends(
      forUse: vocabulary.criterion(criterion)?.kind == .useCase, by: phrasebook)
    return claim
  }
}
