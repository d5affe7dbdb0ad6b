import Claims
import Foundation
import Reporting
import Storage

extension Claim {
  /// The claim with all that another knowledge base needs to hold the same.
  func exported(from address: String) -> JSON {
    .object([
      .init("record", .string("claim")), .init("article", .string(address)),
      .init("technology", .string(technology.rawValue)),
      .init("criterion", .string(criterion.rawValue)),
      .init("polarity", .string(polarity.rawValue)),
      .init("comparand", .text(comparison?.comparand.rawValue)),
      .init("relation", .text(comparison?.relation.rawValue)),
      .init("fact", .text(fact?.property)), .init("group", .text(fact?.exclusionGroup)),
      .init("denied", .bool(fact?.isDenied ?? false)),
      .init("quantity", quantity?.exported ?? .null),
      .init("recommendation", .bool(isRecommendation)), .init("scope", .text(scope)),
      .init("hedged", .bool(isHedged)), .init("quote", .string(quote)),
      .init("start", .count(utf8Range.lowerBound)),
      .init("end", .count(utf8Range.upperBound)),
      .init("heading", .array(heading.map(JSON.string))), .init("rule", .string(rule)),
      .init("origin", .text(origin)), .init("reliability", .number(reliability)),
      .init("evidence", .array(evidence.map(\.exported))),
    ])
  }
}

extension Review {
  /// The review with the statement that it is about.
  var exported: JSON {
    .object([
      .init("record", .string("review")), .init("article", .string(article)),
      .init("verdict", .string(verdict.rawValue)),
      .init("technology", .text(correction.technology?.rawValue)),
      .init("criterion", .text(correction.criterion?.rawValue)),
      .init("polarity", .text(correction.polarity?.rawValue)),
      .init("comparand", .text(correction.comparand?.rawValue)),
      .init("relation", .text(correction.relation?.rawValue)),
      .init("fact", .text(correction.fact?.property)),
      .init("group", .text(correction.fact?.exclusionGroup)),
      .init("denied", correction.fact.map { .bool($0.isDenied) } ?? .null),
      .init("scope", .text(correction.scope)),
      .init("without", .array(correction.without.map { .string($0.rawValue) })),
      .init("note", .text(note)),
      .init("date", .string(date)),
      .init("before", .array(surroundings.before.map(JSON.string))),
      .init("after", .array(surroundings.after.map(JSON.string))),
      .init("claim", claim.exported(from: article)),
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
  /// The article with its history, its text and its passages, each as start, end, number of its headings in
  /// the list of them, and outcome.
  func exported(from knowledgeBase: KnowledgeBase) throws -> JSON {
    let history = try knowledgeBase.history(of: id)
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
      .init("other_addresses", .array(history.otherAddresses.map(\.exported))),
      .init("versions", .array(history.versions.map(\.exported))),
      .init("annotated_by", .array(history.annotations.map(\.exported))),
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

extension ArticleHistory.OtherAddress {
  fileprivate var exported: JSON {
    .object([
      .init("address", .string(address)), .init("sha256", .string(fileSHA256)),
      .init("same_text", .bool(hasText)),
    ])
  }
}

extension Version {
  fileprivate var exported: JSON {
    .object([
      .init("number", .count(number)), .init("imported", .string(importedAt.formatted(.iso8601))),
      .init("sha256", .string(stamp.fileSHA256)), .init("rules", .string(stamp.rules)),
      .init("added", .count(added)), .init("gone", .count(gone)), .init("kept", .count(kept)),
    ])
  }
}

extension ArticleHistory.Annotation {
  fileprivate var exported: JSON {
    .object([.init("origin", .string(origin)), .init("sha256", .string(fileSHA256))])
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
