import Claims
import Foundation

/// An article as the knowledge base holds it, without its text.
public struct StoredArticle: Hashable, Sendable, Identifiable {
  /// Its number, address, title and date.
  public let source: Source
  /// The web address that it gives for itself.
  public let canonicalAddress: String?
  /// Who published it, where it says so.
  public let publisher: String?
  /// Who wrote it, where it says so.
  public let author: String?
  /// How the file was written.
  public let format: Article.Format
  /// The file it was read from, and by which rules.
  public let stamp: ImportStamp
  /// The origin whose claims stand in place of those that the rules read, if there is one.
  public let replacer: String?
  /// When it was read.
  public let importedAt: Date
  /// How many claims it makes.
  public let claimCount: Int
  /// How many passages it has, headings and all.
  public let passageCount: Int
  /// How many other articles it shares text with.
  public let sharingCount: Int

  /// The number under which the knowledge base keeps it.
  public var id: Source.ID { source.id }

  /// Makes a stored article.
  public init(
    source: Source, canonicalAddress: String? = nil, publisher: String? = nil,
    author: String? = nil, format: Article.Format, stamp: ImportStamp,
    replacer: String? = nil, importedAt: Date, claimCount: Int, passageCount: Int, sharingCount: Int
  ) {
    self.source = source
    self.canonicalAddress = canonicalAddress
    self.publisher = publisher
    self.author = author
    self.format = format
    self.stamp = stamp
    self.replacer = replacer
    self.importedAt = importedAt
    self.claimCount = claimCount
    self.passageCount = passageCount
    self.sharingCount = sharingCount
  }
}
