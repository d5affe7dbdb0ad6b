import Claims
import Storage

/// Finds what a user calls by name.
struct NameLookup {
  let knowledgeBase: KnowledgeBase
  let vocabulary: Lazy<Vocabulary>

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
