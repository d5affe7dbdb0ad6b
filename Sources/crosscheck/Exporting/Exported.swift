import Claims
import Foundation
import Reporting
import Storage

extension CitedClaim {
  /// The claim with all that another knowledge base needs to hold the same.
  var exported: JSON {
    .object([
      .init("record", .string("claim")), .init("article", .string(source.address)),
      .init("technology", .string(claim.technology.rawValue)),
      .init("criterion", .string(claim.criterion.rawValue)),
      .init("polarity", .string(claim.polarity.rawValue)),
      .init("comparand", .text(claim.comparison?.comparand.rawValue)),
      .init("relation", .text(claim.comparison?.relation.rawValue)),
      .init("fact", .text(claim.fact?.property)), .init("group", .text(claim.fact?.exclusionGroup)),
      .init("denied", .bool(claim.fact?.isDenied ?? false)),
      .init("quantity", claim.quantity?.exported ?? .null),
      .init("recommendation", .bool(claim.isRecommendation)), .init("scope", .text(claim.scope)),
      .init("hedged", .bool(claim.isHedged)), .init("quote", .string(claim.quote)),
      .init("start", .count(claim.utf8Range.lowerBound)),
      .init("end", .count(claim.utf8Range.upperBound)),
      .init("heading", .array(claim.heading.map(JSON.string))), .init("rule", .string(claim.rule)),
      .init("origin", .text(claim.origin)), .init("reliability", .number(claim.reliability)),
      .init("evidence", .array(claim.evidence.map(\.exported))),
    ])
  }
}

extension Quantity {
  fileprivate var exported: JSON {
    .object([.init("measure", .string(measure)), .init("value", .number(value))])
  }
}

extension Evidence {
  fileprivate var exported: JSON {
    .object([
      .init("role", .string(role.rawValue)), .init("start", .count(utf8Range.lowerBound)),
      .init("end", .count(utf8Range.upperBound)), .init("note", .string(note)),
    ])
  }
}

extension StoredArticle {
  /// The article with its text and its passages, each as start, end, number of its headings in the
  /// list of them, and outcome.
  func exported(from knowledgeBase: KnowledgeBase) throws -> JSON {
    let passages = try knowledgeBase.passages(of: id)
    var headings: [[String]] = []
    var numbers: [[String]: Int] = [:]
    for passage in passages where numbers[passage.heading] == nil {
      numbers[passage.heading] = headings.count
      headings.append(passage.heading)
    }
    return .object([
      .init("record", .string("article")), .init("address", .string(source.address)),
      .init("title", .text(source.title)), .init("author", .text(author)),
      .init("publisher", .text(publisher)), .init("published", .text(source.publishedOn)),
      .init("url", .text(canonicalAddress)), .init("format", .string(format.rawValue)),
      .init("sha256", .string(stamp.fileSHA256)), .init("rules", .string(stamp.rules)),
      .init("replaced_by", .text(replacer)),
      .init("imported", .string(importedAt.formatted(.iso8601))),
      .init("text", .string(try knowledgeBase.text(of: id) ?? "")),
      .init("headings", .array(headings.map { .array($0.map(JSON.string)) })),
      .init(
        "passages",
        .array(
          passages.map {
            .array([
              .count($0.utf8Range.lowerBound), .count($0.utf8Range.upperBound),
              .count(numbers[$0.heading] ?? 0), .string($0.outcome.rawValue),
            ])
          })),
    ])
  }
}

extension Technology {
  /// The technology with all its names.
  var exported: JSON {
    .object([
      .init("record", .string("technology")), .init("name", .string(id.rawValue)),
      .init("kind", .string(kind)), .init("field", .string(field)),
      .init("aliases", .array(aliases.map(\.exported))),
      .init("parts", .array(parts.map(\.exported))),
    ])
  }
}

extension Technology.Alias {
  fileprivate var exported: JSON {
    .object([.init("text", .string(text)), .init("ordinary", .bool(isOrdinaryWord))])
  }
}

extension Criterion {
  /// The criterion.
  var exported: JSON {
    .object([
      .init("record", .string("criterion")), .init("slug", .string(id.rawValue)),
      .init("kind", .string(kind.rawValue)), .init("name", .string(name)),
      .init("meaning", .string(meaning)),
    ])
  }
}
