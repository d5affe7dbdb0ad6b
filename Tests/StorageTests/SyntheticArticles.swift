import Claims
import Foundation
import Storage

/// Made-up articles, as many as wanted, the same every time.
struct SyntheticArticles {
  private var state: UInt64 = 1

  /// An article of two technologies, with twenty claims in forty sentences.
  mutating func next(_ number: Int, claims claimCount: Int = 20) -> ImportedArticle {
    let pair = [pick(60), pick(60)]
    var text = ""
    var passages: [Passage] = []
    var claims: [Claim] = []
    for index in 0..<claimCount {
      let heading = ["Technology \(pair[0]) against \(pair[1])", "Part \(index / 5)"]
      let subject = pair[index % 2]
      let sentence = sentence(about: subject, against: pair[(index + 1) % 2])
      let range = append(sentence, to: &text)
      passages.append(Passage(utf8Range: range, heading: heading, outcome: .claims))
      claims.append(
        claim(about: subject, against: pair[(index + 1) % 2], sentence, range, heading))
      let filler = append(
        "It is what \(pick(900)) people and \(pick(700)) teams told us. ", to: &text)
      passages.append(Passage(utf8Range: filler, heading: heading, outcome: .noTechnology))
    }
    let article = Article(
      title: "Article \(number)", publishedOn: PartialDate(2010 + pick(15), 1 + pick(9)),
      format: .text, text: text, blocks: [])
    return ImportedArticle(
      address: "articles/\(number).txt", article: article, fileSHA256: String(number), rules: "1",
      importedAt: Date(timeIntervalSince1970: 1_750_000_000), passages: passages, claims: claims,
      fingerprints: (0..<40).map { .init(hash: Int64(bitPattern: random()), position: $0) })
  }

  /// Stores as many articles, most of which share text with a later one.
  mutating func store(_ count: Int, in base: KnowledgeBase) throws -> [Source.ID] {
    let ids = try base.store((0..<count).map { next($0) })
    try base.storeSharedText(
      zip(ids, ids.dropFirst(7)).map {
        SharedText(article: $0, utf8Range: 0..<900, other: $1, otherUTF8Range: 0..<900)
      })
    try base.refreshWitnesses(of: ids)
    return ids
  }

  private mutating func sentence(about subject: Int, against rival: Int) -> String {
    "Technology \(subject) is word\(pick(2000)) word\(pick(200)) than technology \(rival) "
      + "when word\(pick(20000)) grows. "
  }

  private mutating func claim(
    about subject: Int, against rival: Int, _ quote: String, _ range: Range<Int>,
    _ heading: [String]
  ) -> Claim {
    let kind = pick(20)
    let isComparison = kind < 3 && subject != rival
    return Claim(
      technology: Self.technology(subject), criterion: Self.criterion(pick(60)),
      polarity: [.positive, .positive, .positive, .negative, .neutral][pick(5)],
      comparison: isComparison
        ? Comparison(pick(3) == 0 ? .worse : .better, than: Self.technology(rival)) : nil,
      fact: kind == 4
        ? Fact(
          "is a \(["language", "runtime"][pick(2)])", isDenied: pick(4) == 0, exclusionGroup: "kind"
        ) : nil,
      quantity: kind == 5
        ? Quantity(measure: "packages in the registry", value: Double(pick(9)) * 1000) : nil,
      isRecommendation: kind == 6, scope: kind == 7 ? "when it grows" : nil, quote: quote,
      utf8Range: range, heading: heading, rule: "rule.\(pick(30))", reliability: 0.8,
      evidence: [
        Evidence(.technology, at: range.lowerBound..<range.lowerBound + 10, note: "name"),
        Evidence(.criterion, at: range, note: "“word”: good for something"),
        Evidence(.opinion, at: range, note: "“word”"),
      ])
  }

  private func append(_ sentence: String, to text: inout String) -> Range<Int> {
    let start = text.utf8.count
    text += sentence
    return start..<text.utf8.count
  }

  private mutating func pick(_ count: Int) -> Int { Int(random() >> 33) % count }

  /// Knuth's linear congruential generator (MMIX).
  private mutating func random() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }

  static func technology(_ number: Int) -> Technology.ID {
    Technology.ID(rawValue: "Technology \(number)")
  }

  static func criterion(_ number: Int) -> Criterion.ID {
    Criterion.ID(rawValue: "criterion-\(number)")
  }
}
