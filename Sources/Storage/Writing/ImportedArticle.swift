import Claims
import Foundation

/// An article as the importer hands it over: read, extracted and fingerprinted.
public struct ImportedArticle: Sendable {
  /// A hash of some words of the text, by which copies are found.
  public struct Fingerprint: Hashable, Sendable {
    /// The hash, as the database keeps it.
    public let hash: Int64
    /// Where the words begin; the unit is the finder's own.
    public let position: Int

    /// Makes a fingerprint.
    public init(hash: Int64, position: Int) {
      self.hash = hash
      self.position = position
    }
  }

  /// The path or web address that it was read from: its identity.
  public let address: String
  /// What it says.
  public let article: Article
  /// The SHA-256 of the file, in hexadecimal digits.
  public let fileSHA256: String
  /// The version of the rules that read it.
  public let rules: String
  /// The origin whose claims stand in place of those that the rules read, if there is one.
  public let replacer: String?
  /// When it was read.
  public let importedAt: Date
  /// Its sentences, headings, items and cells, in order.
  public let passages: [Passage]
  /// What it claims.
  public let claims: [Claim]
  /// A hash of its text, the same on every machine.
  public let textHash: Int64
  /// The fingerprints of its text.
  public let fingerprints: [Fingerprint]
  /// The fingerprints of its rare words, by which paraphrases are found.
  public let rareWordFingerprints: [Fingerprint]

  /// Makes an article ready to be stored.
  public init(
    address: String, article: Article, fileSHA256: String, rules: String, replacer: String? = nil,
    importedAt: Date, passages: [Passage], claims: [Claim],
    fingerprints: [Fingerprint] = [], rareWordFingerprints: [Fingerprint] = []
  ) {
    self.address = address
    self.article = article
    self.fileSHA256 = fileSHA256
    self.rules = rules
    self.replacer = replacer
    self.importedAt = importedAt
    self.passages = passages
    self.claims = claims
    textHash = TextBytes.hash(of: article.text)
    self.fingerprints = fingerprints
    self.rareWordFingerprints = rareWordFingerprints
  }

  /// Checks that every quote is the article's own text, that every block, with its markup and cells, and
  /// every passage lies in it, and that what is counted has a number.
  ///
  /// - Throws: `StorageError` that names the first block, claim or passage that does not fit.
  public func validate() throws {
    if let error = article.rangeError {
      throw StorageError(
        place: address, problem: "the text is not divided into blocks: \(error)",
        remedy: "Nothing of it is stored; blocks follow each other, with their parts inside.")
    }
    let text = TextBytes(article.text)
    for passage in passages where !text.holds(passage.utf8Range) {
      throw StorageError.misplaced("a passage", passage.utf8Range, address)
    }
    for claim in claims { try text.requireSound(claim, at: address) }
  }
}
