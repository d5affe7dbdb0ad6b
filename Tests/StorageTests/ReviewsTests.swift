import Claims
import GRDB
import Testing

@testable import Storage

private let first = Line.claim("Python is fast.", "Python", "performance", .positive)
private let second = Line.claim("Go is easy to learn.", "Go", "learning-curve", .positive)
private let third = Line.claim(
  "Go is faster than Python for servers.", "Go", "performance", .positive,
  comparison: Comparison(.better, than: "Python"))
private let article = example("a", [first, second, third])

/// A knowledge base with the example article, of which somebody said something.
private func base(
  _ quote: String, _ verdict: Review.Verdict, _ correction: Review.Correction = .init(),
  note: String? = nil
) throws -> KnowledgeBase {
  let (base, _) = try knowledgeBase(holding: article)
  let claim = try #require(try base.claims(matching: .init()).first { $0.claim.quote == quote })
  try base.review(
    claim: claim.id, verdict: verdict, correction: correction, note: note, date: "2025-01-01")
  return base
}

/// What is claimed, in order of the text, with what was said of it.
private func claims(in base: KnowledgeBase) throws -> [String] {
  try base.claims(matching: .init()).sorted {
    $0.claim.utf8Range.lowerBound < $1.claim.utf8Range.lowerBound
  }
  .map { cited in
    let claim = cited.claim
    let verdict = cited.review.map { " \($0.verdict.rawValue)" } ?? ""
    return "\(claim.technology) \(claim.criterion) \(claim.polarity.rawValue)\(verdict)"
  }
}

private func isSound(_ base: KnowledgeBase) throws -> Bool { try base.examine().problems == [] }

private let learning = "Go learning-curve positive"
private let faster = "Go performance positive"
private let fast = "Python performance positive"

@Test func `a rejected claim leaves every list and count, and comes back`() throws {
  let base = try base("Python is fast.", .rejected, note: "irony")
  #expect(try claims(in: base) == [learning, faster])
  #expect(try base.matrix().cells["performance"]?["Python"] == nil)
  let stored = try #require(try base.reviews().first)
  #expect(stored.claims == [1])
  #expect(stored.review.note == "irony")
  #expect(try base.review(ofClaim: 1)?.id == stored.id)
  #expect(try isSound(base))
  try base.remove(review: stored.id)
  #expect(try claims(in: base) == [fast, learning, faster])
  #expect(try base.claim(1)?.claim == article.claims[0])
  #expect(try isSound(base))
}

@Test func `a corrected claim shows what is right, and keeps its number and what was read`() throws
{
  let base = try base(
    "Go is easy to learn.", .corrected,
    .init(technology: "Python", criterion: "syntax", polarity: .neutral))
  #expect(try claims(in: base) == [fast, "Python syntax neutral corrected", faster])
  let cited = try #require(try base.claim(2))
  #expect(cited.review?.reading.technology == "Go")
  #expect(cited.review?.reading.criterion == "learning-curve")
  #expect(cited.review?.reading.polarity == .positive)
  #expect(try base.readings(of: cited.source.id).contains(article.claims[1]))
  #expect(try isSound(base))
  try base.review(claim: 2, verdict: .confirmed, date: "2025-01-02")
  #expect(try claims(in: base) == [fast, learning + " confirmed", faster])
  #expect(try base.reviews().count == 1)
}

@Test func `a comparison whose polarity is turned round turns its relation round`() throws {
  let base = try base(
    "Go is faster than Python for servers.", .corrected, .init(polarity: .negative))
  #expect(try base.claim(3)?.claim.comparison == Comparison(.worse, than: "Python"))
}

@Test(
  arguments: [
    (.init(relation: .worse), Comparison(.worse, than: "Python"), nil, nil, .negative),
    (.init(relation: .equal), Comparison(.equal, than: "Python"), nil, nil, .neutral),
    (.init(comparand: "Java"), Comparison(.better, than: "Java"), nil, nil, .positive),
    (.init(technology: "Python"), nil, nil, nil, .positive),
    (
      .init(polarity: .positive, relation: .worse), Comparison(.worse, than: "Python"), nil, nil,
      .positive
    ),
    (.init(without: [.comparison]), nil, nil, nil, .positive),
    (
      .init(fact: Fact("is compiled", isDenied: true), scope: "on servers"),
      Comparison(.better, than: "Python"), Fact("is compiled", isDenied: true), "on servers",
      .positive
    ),
  ] as [(Review.Correction, Comparison?, Fact?, String?, Polarity)])
func `relation, fact and scope can be corrected, and stay so`(
  correction: Review.Correction, comparison: Comparison?, fact: Fact?, scope: String?,
  polarity: Polarity
) throws {
  let base = try base("Go is faster than Python for servers.", .corrected, correction)
  for _ in 1...2 {
    let cited = try base.claims(matching: .init()).first {
      $0.claim.quote == "Go is faster than Python for servers."
    }
    let claim = try #require(cited?.claim)
    #expect(claim.comparison == comparison)
    #expect(claim.fact == fact)
    #expect(claim.scope == scope)
    #expect(claim.polarity == polarity)
    #expect(cited?.review?.reading.comparison == Comparison(.better, than: "Python"))
    #expect(try isSound(base))
    try base.store([article])
  }
}

@Test(
  arguments: [
    (Review.Correction(without: [.fact]), nil, "in small teams"),
    (Review.Correction(without: [.scope]), Fact("is compiled"), nil),
    (Review.Correction(without: [.scope, .fact]), nil, nil),
  ] as [(Review.Correction, Fact?, String?)])
func `what a claim does not state can be taken away`(
  correction: Review.Correction, fact: Fact?, scope: String?
) {
  let claim = Claim(
    technology: "Go", criterion: "performance", polarity: .neutral, fact: Fact("is compiled"),
    scope: "in small teams", quote: "Go is compiled", utf8Range: 0..<14, rule: "fact",
    reliability: 0.5)
  let corrected = correction.applied(to: claim)
  #expect(corrected.fact == fact)
  #expect(corrected.scope == scope)
}

@Test(arguments: [Review.Verdict.confirmed, .rejected, .corrected])
func `a review stays when the article is imported again`(verdict: Review.Verdict) throws {
  let base = try base(
    "Go is easy to learn.", verdict, .init(polarity: verdict == .corrected ? .neutral : nil))
  let before = try claims(in: base)
  for _ in 1...2 {
    try base.store([article])
    #expect(try claims(in: base) == before)
    #expect(try base.reviews().map(\.isStale) == [false])
    #expect(try isSound(base))
  }
}

@Test(
  arguments: [
    ("another sentence before it", [.filler("New."), first, second, third]),
    ("white space", [first, .claim("Go is  easy\nto learn.", "Go", "learning-curve", .positive)]),
    (
      "an edited sentence",
      [first, .claim("Go is really easy to learn.", "Go", "learning-curve", .positive)]
    ),
    (
      "a longer quote",
      [.claim("I say that Go is easy to learn and to teach.", "Go", "learning-curve", .positive)]
    ),
  ] as [(String, [Line])])
func `a review follows its words into a new version`(change: String, lines: [Line]) throws {
  let base = try base("Go is easy to learn.", .rejected)
  try base.store([example("a", lines)])
  #expect(try !claims(in: base).contains(learning), "\(change)")
  #expect(try base.reviews().map(\.isStale) == [false], "\(change)")
  #expect(try isSound(base))
}

@Test(
  arguments: [
    ("the sentence is gone", [first]),
    ("a negation came", [.claim("Go is not easy to learn.", "Go", "learning-curve", .positive)]),
    ("other words", [.claim("Go is quickly picked up.", "Go", "learning-curve", .positive)]),
  ] as [(String, [Line])])
func `a review whose words are gone is stale, but not lost`(change: String, lines: [Line]) throws {
  let base = try base("Go is easy to learn.", .rejected)
  try base.store([example("a", lines)])
  #expect(try base.reviews().map(\.isStale) == [true], "\(change)")
  #expect(try claims(in: base).contains(learning) == (lines[0].claim?.technology == "Go"))
  try base.store([article])
  #expect(try base.reviews().map(\.isStale) == [false], "\(change)")
  #expect(try claims(in: base) == [fast, faster])
}

private let hard = Line.claim("Python is hard to scale.", "Python", "scalability", .negative)
private let bullet = Line.claim("Hard to scale", "Python", "scalability", .negative)

@Test(
  arguments: [
    (
      "the sentence says the opposite",
      [
        .claim("Python is easy to scale.", "Python", "scalability", .positive), bullet,
      ]
    ),
    ("the sentence is gone", [first, bullet]),
    ("the sentence is gone, and the other one has moved", [first, second, third, bullet]),
  ] as [(String, [Line])], Review.Verdict.allCases)
func `a claim that stood beside the reviewed one does not inherit what was said of that`(
  change: (what: String, lines: [Line]), verdict: Review.Verdict
) throws {
  let (base, _) = try knowledgeBase(holding: example("a", [hard, bullet]))
  let correction = Review.Correction(criterion: verdict == .corrected ? "syntax" : nil)
  try base.review(claim: 1, verdict: verdict, correction: correction, date: "2025-01-01")
  for _ in 1...2 {
    try base.store([example("a", change.lines)])
    #expect(try base.reviews().map(\.isStale) == [true], "\(change.what)")
    #expect(try base.reviews().map(\.claims) == [[]], "\(change.what)")
    #expect(try claims(in: base).last == "Python scalability negative", "\(change.what)")
  }
  let other = try #require(
    try base.claims(matching: .init()).first { $0.claim.quote == "Hard to scale" })
  try base.review(claim: other.id, verdict: .confirmed, date: "2025-01-02")
  try base.remove(review: 2)
  #expect(try base.reviews().map(\.isStale) == [true], "\(change.what)")
  #expect(try isSound(base))
  try base.store([example("a", [bullet, hard])])
  #expect(try base.reviews().map(\.isStale) == [false], "\(change.what)")
  #expect(try base.claims(matching: .init()).contains { $0.claim.quote == "Hard to scale" })
}

@Test(arguments: Review.Verdict.allCases)
func `of the same words in two places those that remain keep what was said of them`(
  verdict: Review.Verdict
) throws {
  let (base, _) = try knowledgeBase(holding: example("a", [second, third, first, second]))
  let correction = Review.Correction(criterion: verdict == .corrected ? "syntax" : nil)
  try base.review(claim: 4, verdict: verdict, correction: correction, date: "2025-01-01")
  try base.store([example("a", [second, third, first])])
  #expect(try claims(in: base) == [learning, faster, fast])
  #expect(try base.reviews().map(\.isStale) == [true])
}

@Test func `what was confirmed or corrected is claimed also where the rules no longer read it`()
  throws
{
  let base = try base("Go is easy to learn.", .corrected, .init(criterion: "syntax"))
  let silent = example("a", [first, .filler("Go is easy to learn."), third])
  try base.store([silent, example("b", [.claim("Zig is new.", "Zig", "maturity", .negative)])])
  try base.remove(article: 2)
  #expect(try claims(in: base) == [fast, "Go syntax positive corrected", faster])
  let better = Line.claim("Go is easy to learn.", "Go", "syntax", .positive)
  try base.store([example("a", [first, better, third])])
  #expect(try claims(in: base) == [fast, "Go syntax positive corrected", faster])
  try base.store([silent])
  try base.remove(review: 1)
  #expect(try claims(in: base) == [fast, faster])
  #expect(try isSound(base))
}

@Test func `of the same words in two places the reviewed ones are meant`() throws {
  let twice = example("a", [first, second, third, second, .filler("The end of it.")])
  let (base, _) = try knowledgeBase(holding: twice)
  try base.review(claim: 4, verdict: .rejected, date: "2025-01-01")
  #expect(try base.claim(2) != nil && base.claim(4) == nil)
  let filler = Line.filler("A sentence that is new.")
  try base.store([
    example("a", [filler, filler, first, second, third, second, .filler("The end of it.")])
  ])
  let left = try base.claims(matching: .init()).map(\.claim).filter { $0.technology == "Go" }
  #expect(left.map(\.utf8Range.lowerBound).sorted() == [64, 85])
}

@Test func `a review of an article that was removed waits for it`() throws {
  let base = try base("Go is easy to learn.", .rejected)
  try base.remove(article: 1)
  #expect(try base.reviews().map(\.isStale) == [true])
  #expect(try isSound(base))
  try base.store([article])
  #expect(try claims(in: base) == [fast, faster])
  #expect(try base.reviews().map(\.isStale) == [false])
}

@Test func `reviews are moved to another knowledge base once`() throws {
  let reviews = try base("Go is easy to learn.", .rejected).reviews().map(\.review)
  let (other, _) = try knowledgeBase(holding: example("b", []), article)
  #expect(try other.add(reviews) == 1)
  #expect(try claims(in: other) == [fast, faster])
  #expect(try other.add(reviews) == 0)
  #expect(try other.reviews().count == 1)
  #expect(try isSound(other))
}

@Test func `of several reviews of one claim that come together the last one stands`() throws {
  let rejected = try base("Go is easy to learn.", .rejected).reviews().map(\.review)
  let confirmed = try base("Go is easy to learn.", .confirmed).reviews().map(\.review)
  let (other, _) = try knowledgeBase(holding: article)
  #expect(try other.add(confirmed + rejected + confirmed + confirmed) == 1)
  #expect(try other.reviews().map(\.review) == confirmed)
  #expect(try claims(in: other) == [fast, learning + " confirmed", faster])
  #expect(try other.add(rejected + confirmed) == 0)
  #expect(try other.add(confirmed + rejected) == 1)
  #expect(try claims(in: other) == [fast, faster])
  #expect(try other.reviews().count == 1)
  #expect(try isSound(other))
}

@Test func `another's review of a statement replaces the one here, however it was read`()
  throws
{
  let base = try base("Go is easy to learn.", .rejected)
  let own = try #require(try base.reviews().first?.review)
  var claim = own.claim
  (claim.rule, claim.reliability, claim.evidence) = ("another", 0.5, [])
  let other = Review(
    article: own.article, claim: claim, surroundings: own.surroundings, verdict: .confirmed,
    date: "2025-01-02")
  #expect(try base.add([other]) == 1)
  #expect(try base.reviews().map(\.review) == [other])
  #expect(try base.reviews().map(\.isStale) == [false])
  #expect(try claims(in: base) == [fast, learning + " confirmed", faster])
  #expect(try isSound(base))
}

@Test func `a review speaks of claims made elsewhere, too`() throws {
  let (base, ids) = try knowledgeBase(holding: article)
  var claim = article.claims[1]
  claim.criterion = "syntax"
  claim.origin = "ann"
  try base.store([claim], of: ids[0], from: "ann")
  try base.review(claim: 4, verdict: .rejected, date: "2025-01-01")
  #expect(try claims(in: base) == [fast, learning, faster])
  #expect(try base.store([claim], of: ids[0], from: "ann") == .none)
  try base.store([article])
  #expect(try claims(in: base) == [fast, learning, faster])
  try base.store([], of: ids[0], from: "ann")
  #expect(try base.readings(of: ids[0]).count == 3)
  #expect(try base.reviews().map(\.isStale) == [false])
  #expect(try isSound(base))
}

@Test func `the view reviews says everything in words`() throws {
  let base = try base("Go is easy to learn.", .corrected, .init(criterion: "syntax"))
  let row = try #require(try base.read { try Row.fetchOne($0, sql: "SELECT * FROM reviews") })
  #expect(row["quote"] == "Go is easy to learn.")
  #expect(row["corrected_criterion"] == "syntax")
  #expect(row["claim"] == 2)
}

/// The text of the example article at another address.
private let twin = example("b", [first, second, third])

@Test func `a review goes with its text to another address, and stays with what takes its place`()
  throws
{
  for (lines, articles) in [([first, third], ["b", "a"]), ([third, second], ["b"])] {
    let base = try base("Python is fast.", .rejected)
    try base.storeUnlessTwins([twin])
    try base.store([example("a", lines)])
    let left = try base.claims(matching: .init())
    #expect(left.filter { $0.source.address == "b" }.count == 2)
    #expect(!left.contains { $0.claim.quote == "Python is fast." })
    let reviews = try base.reviews()
    #expect(reviews.map(\.isStale) == reviews.map { _ in false })
    #expect(reviews.map(\.review.article) == articles)
    #expect(try isSound(base))
    try base.remove(review: 1)
    #expect(try base.claims(matching: .init()).filter { $0.source.address == "b" }.count == 3)
  }
}

@Test(arguments: [true, false])
func `a review that names another address of an article is about that article`(
  isKnownBefore: Bool
) throws {
  let (other, _) = try knowledgeBase(holding: twin)
  try other.review(claim: 2, verdict: .rejected, date: "2025-01-01")
  let reviews = try other.reviews().map(\.review)
  let (base, _) = try knowledgeBase(holding: article)
  if isKnownBefore { try base.storeUnlessTwins([twin]) }
  try base.add(reviews)
  if !isKnownBefore { try base.storeUnlessTwins([twin]) }
  #expect(try claims(in: base) == [fast, faster])
  #expect(try base.reviews().map(\.isStale) == [false])
  #expect(try base.add(reviews) == 0)
  #expect(try isSound(base))
}
