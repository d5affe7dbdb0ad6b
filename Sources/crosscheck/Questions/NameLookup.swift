import Claims
import Findings
import Storage

/// Finds what a user calls by name.
struct NameLookup {
  private let knowledgeBase: KnowledgeBase
  private let vocabulary: Lazy<Vocabulary>

  init(_ knowledgeBase: KnowledgeBase) {
    self.knowledgeBase = knowledgeBase
    vocabulary = Lazy { try knowledgeBase.vocabulary() }
  }

  /// Whether a number is that of a claim, also of a rejected one.
  func isClaim(_ number: CitedClaim.ID) throws -> Bool {
    try knowledgeBase.claim(number) != nil || knowledgeBase.review(ofClaim: number) != nil
  }

  /// The claim of a number.
  ///
  /// - Throws: `CommandError` where there is none, or it was rejected.
  func claim(_ number: CitedClaim.ID) throws -> CitedClaim {
    if let claim = try knowledgeBase.claim(number) { return claim }
    guard let review = try knowledgeBase.review(ofClaim: number) else {
      throw CommandError.noClaim(number)
    }
    throw CommandError(
      problem: "claim \(number) was rejected",
      remedy: "“crosscheck review unset \(review.id)” brings it back.", exitCode: .failure)
  }

  /// The claim of a number as it was read, whatever was said of it.
  ///
  /// - Throws: `CommandError` where there is none.
  func reading(_ number: CitedClaim.ID) throws -> Claim {
    let reading = try knowledgeBase.review(ofClaim: number)?.review.claim
    guard let reading = try reading ?? knowledgeBase.claim(number)?.claim else {
      throw CommandError.noClaim(number)
    }
    return reading
  }

  /// The technology that goes by a name.
  ///
  /// - Throws: `CommandError` where none does.
  func technology(_ name: String) throws -> Technology.ID {
    let vocabulary = try vocabulary.value()
    guard let technology = vocabulary.technology(named: name) else {
      throw CommandError.unknown(
        "technology", name, nearest: vocabulary.technologyName(nearest: name),
        listedBy: "crosscheck technologies --all")
    }
    return technology.id
  }

  /// The criterion with a slug or spoken name.
  ///
  /// - Throws: `CommandError` where there is none.
  func criterion(_ name: String) throws -> Criterion.ID {
    let vocabulary = try vocabulary.value()
    guard let criterion = vocabulary.criterion(named: name) else {
      throw CommandError.unknown(
        "criterion", name, nearest: vocabulary.criterionSlug(nearest: name),
        listedBy: "crosscheck criteria --all")
    }
    return criterion.id
  }

  /// The dispute with a key, which may have any name of its technologies and criterion in it; `nil` for
  /// what is no key: one begins with a technology, and no article is called so.
  ///
  /// - Throws: `CommandError` where there is no dispute with that key.
  func dispute(_ name: String) throws -> Dispute? {
    let finder = DisputeFinder(knowledgeBase)
    if let dispute = try finder.dispute(key: name) { return dispute }
    let vocabulary = try vocabulary.value()
    let key = vocabulary.spelledOut(name)
    if let dispute = try finder.dispute(key: key) { return dispute }
    let parts = key.split(separator: "/").map(String.init)
    // Whichever of two technologies somebody names first.
    if parts.count > 2, let last = parts.last, let first = parts.first {
      let turned = ([last] + parts.dropFirst().dropLast() + [first]).joined(separator: "/")
      if let dispute = try finder.dispute(key: turned) { return dispute }
    }
    // A folder may be called like a technology.
    guard parts.count >= 2, (try? article(name)) == nil else { return nil }
    let slugs = vocabulary.technologies.map { slug($0.id.rawValue) }
    guard let name = nearest(parts[0], among: slugs) else { return nil }
    var filter = ClaimFilter()
    filter.technologies = vocabulary.technologies.map(\.id).filter { slug($0.rawValue) == name }
    let keys = try finder.disputes(filter, limit: 200).disputes.map(\.key)
    guard slugs.contains(parts[0]) || !keys.isEmpty else { return nil }
    // A technology alone makes no two keys alike.
    let alike = keys.filter { other in
      zip(parts, other.split(separator: "/")).allSatisfy { nearest($0, among: [String($1)]) != nil }
    }
    throw CommandError.unknown(
      "dispute", key, nearest: nearest(key, among: alike), listedBy: "crosscheck conflicts --all")
  }

  /// The number that a text is. One with leading zeros is none, but may be the name of a file.
  static func number(_ text: String) -> Int64? {
    Int64(text).flatMap { "\($0)" == text ? $0 : nil }
  }

  /// The article with an address, the path of a file, or a number, the end of an address, or a file name
  /// without its ending; one that two articles could be called by is nobody's.
  ///
  /// - Parameter kind: What the name might have been, for the error.
  /// - Throws: `CommandError` where there is none, or several.
  func article(_ name: String, orElse kind: String = "article") throws -> StoredArticle {
    if let article = try knowledgeBase.article(at: name) { return article }
    let path = knowledgeBase.addresses.address(of: FilePath(name))
    if let article = try knowledgeBase.article(at: path) { return article }
    let articles = try knowledgeBase.articles()
    let number = Self.number(name)
    let named = articles.filter { $0.source.address.hasSuffix("/" + name) }
    let matches = articles.filter { article in
      article.id == number
        || (named.isEmpty ? article.stem == name : named.contains { $0.id == article.id })
    }
    if let match = matches.first, matches.count == 1 { return match }
    guard matches.isEmpty else {
      throw CommandError(
        problem: "\(matches.count) articles are called “\(name)”",
        remedy: "Write one of: \(matches.map(\.source.address).joined(separator: ", ")).")
    }
    if let option = try option(naming: name) {
      throw CommandError(
        problem: "“\(name)” is a \(option), not \(kind.hasPrefix("a") ? "an" : "a") \(kind)",
        remedy: "“crosscheck claims --\(option) '\(name)'” lists what is said of it.")
    }
    let names = articles.flatMap { [$0.source.address, $0.source.fileName] }
    throw CommandError.unknown(
      kind, name, nearest: nearest(name, among: names), listedBy: "crosscheck sources --all")
  }

  /// The article of a name, or else those of the names in a list with commas.
  ///
  /// - Throws: `CommandError` where one of them is unknown.
  func articles(_ names: String) throws -> [StoredArticle] {
    guard names.contains(",") else { return [try article(names)] }
    if let article = try? article(names) { return [article] }
    return try names.listed.map { try article($0) }
  }

  /// The option that takes a name: `technology` or `criterion`.
  private func option(naming name: String) throws -> String? {
    let vocabulary = try vocabulary.value()
    if vocabulary.technology(named: name) != nil { return "technology" }
    return vocabulary.criterion(named: name) == nil ? nil : "criterion"
  }
}

extension StoredArticle {
  /// The file name without its ending.
  fileprivate var stem: Substring {
    let name = source.fileName
    return name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
  }
}

extension Vocabulary {
  /// The key of a dispute with each name in it as “conflicts” prints it: `node.js/learning-curve` for
  /// `node/learning-curve`.
  fileprivate func spelledOut(_ key: String) -> String {
    var parts = key.split(separator: "/").map(String.init)
    func spelledOut(_ name: String) -> String {
      technology(named: name).map { slug($0.id.rawValue) } ?? name
    }
    guard parts.count >= 2 else { return key }
    parts[0] = spelledOut(parts[0])
    parts[1] = criterion(named: parts[1])?.id.rawValue ?? parts[1]
    if parts.count > 2 { parts[parts.count - 1] = spelledOut(parts[parts.count - 1]) }
    return parts.joined(separator: "/")
  }
}
