import Foundation
import Reporting
import Storage

/// Where else an article was met, as “export” writes it.
struct ExportedAddress: Decodable {
  let address: String
  let sha256: String
  let hasText: Bool

  private enum CodingKeys: String, CodingKey {
    case address, sha256
    case hasText = "same_text"
  }
}

/// A version of an article as “export” writes it.
struct ExportedVersion: Decodable {
  let number: Int
  let imported: Date
  let sha256: String
  let rules: String
  let added: Int
  let gone: Int
  let kept: Int

  /// The version.
  var version: Version {
    Version(
      number: number, importedAt: imported, stamp: ImportStamp(fileSHA256: sha256, rules: rules),
      added: added, gone: gone, kept: kept)
  }
}

/// Who was asked about an article, as “export” writes it.
struct ExportedAnnotation: Decodable {
  let origin: String
  let sha256: String
}

extension ExportedArticle {
  /// What happened to the article besides what it says; earlier exports do not tell it.
  var history: ArticleHistory {
    ArticleHistory(
      otherAddresses: (otherAddresses ?? []).map {
        .init($0.address, fileSHA256: $0.sha256, hasText: $0.hasText)
      },
      versions: (versions ?? []).map(\.version),
      annotations: (annotations ?? []).map { .init(by: $0.origin, fileSHA256: $0.sha256) })
  }
}

extension ArticleHistory.OtherAddress {
  /// The address as “export” writes it.
  var exported: JSON {
    .object([
      .init("address", .string(address)), .init("sha256", .string(fileSHA256)),
      .init("same_text", .bool(hasText)),
    ])
  }
}

extension Version {
  /// The version as “export” writes it.
  var exported: JSON {
    .object([
      .init("number", .count(number)), .init("imported", .string(importedAt.formatted(.iso8601))),
      .init("sha256", .string(stamp.fileSHA256)), .init("rules", .string(stamp.rules)),
      .init("added", .count(added)), .init("gone", .count(gone)), .init("kept", .count(kept)),
    ])
  }
}

extension ArticleHistory.Annotation {
  /// The annotation as “export” writes it.
  var exported: JSON {
    .object([.init("origin", .string(origin)), .init("sha256", .string(fileSHA256))])
  }
}
