import Foundation

/// An article as it was read once, and what that changed.
public struct Version: Hashable, Sendable {
  /// 1 for the first one.
  public let number: Int
  /// When it was read.
  public let importedAt: Date
  /// The file it was read from, and by which rules.
  public let stamp: ImportStamp
  /// Claims that the version before did not make.
  public let added: Int
  /// Claims of the version before that it does not make.
  public let gone: Int
  /// Claims that it has in common with the version before: the same judgement in the same words,
  /// wherever they stand.
  public let kept: Int

  /// Makes a version.
  public init(
    number: Int, importedAt: Date, stamp: ImportStamp, added: Int, gone: Int, kept: Int
  ) {
    self.number = number
    self.importedAt = importedAt
    self.stamp = stamp
    self.added = added
    self.gone = gone
    self.kept = kept
  }

  /// How many claims it makes.
  public var claimCount: Int { added + kept }
}
