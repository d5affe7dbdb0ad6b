import Claims
import Testing

@testable import Storage

private let sentence = Line.claim("Node.js is fast.", "Node.js", "performance", .positive)

private func article(_ address: String, _ date: PartialDate?, _ prints: [Int64] = [])
  -> ImportedArticle
{
  example(address, publishedOn: date, fingerprints: prints, [sentence])
}

private func witness(of address: String, in base: KnowledgeBase) throws -> String? {
  let claim = try base.claims(matching: .init()).first { $0.source.address == address }
  return try claim.flatMap { try base.article($0.witness)?.source.address }
}

@Test func `a fingerprint leads to its first places`() throws {
  let (base, ids) = try knowledgeBase(
    holding: article("a", nil, [1, -2, 3, 3]), article("b", nil, [-2, 3, 4]), article("c", nil, [9])
  )
  func places(limit: Int) throws -> [[[Int64]]] {
    let found = try base.places(ofFingerprints: [3, -2, 8, 3], limit: limit)
    return [3, -2, 8].map { hash in found[hash].map { [$0.article, Int64($0.position)] } }
  }
  #expect(
    try places(limit: 9) == [
      [[ids[0], 2], [ids[0], 3], [ids[1], 1]], [[ids[0], 1], [ids[1], 0]], [],
    ])
  #expect(
    try places(limit: 2) == [[[ids[0], 2], [ids[0], 3]], [[ids[0], 1], [ids[1], 0]], []])
}

@Test(
  arguments: [
    ("2020", "2021", "a"), ("2021", "2020", "b"), (nil, "2020", "b"), (nil, nil, "a"),
    ("2020", "2020", "a"), ("2020-05", "2020", "b"),
  ] as [(PartialDate?, PartialDate?, String)])
func `the oldest article is the witness, whatever the order of import`(
  a: PartialDate?, b: PartialDate?, first: String
) throws {
  for order in [[article("a", a), article("b", b)], [article("b", b), article("a", a)]] {
    let base = try KnowledgeBase.inMemory()
    let ids = try base.store(order)
    try base.storeSharedText([
      SharedText(article: ids[1], utf8Range: 0..<16, other: ids[0], otherUTF8Range: 0..<16)
    ])
    try base.refreshWitnesses(of: [ids[1]])
    #expect(try witness(of: "a", in: base) == first)
    #expect(try witness(of: "b", in: base) == first)
  }
}

@Test(arguments: [
  ([0..<16], "a"), ([0..<8], "a"), ([0..<7], "b"), ([0..<4, 12..<16], "a"), ([0..<5, 2..<7], "b"),
  ([8..<17], "a"), ([9..<17], "b"),
])
func `half of a claim's bytes must be shared`(runs: [Range<Int>], first: String) throws {
  let (base, ids) = try knowledgeBase(holding: article("a", "2020"), article("b", "2021"))
  try base.storeSharedText(
    runs.map {
      SharedText(article: ids[1], utf8Range: $0, other: ids[0], otherUTF8Range: $0)
    })
  try base.refreshWitnesses(of: ids)
  #expect(try witness(of: "b", in: base) == first)
}

@Test func `claims find a new witness when the first one goes or changes`() throws {
  for removal in [true, false] {
    let (base, ids) = try knowledgeBase(holding: article("a", "2020"), article("b", "2021"))
    try base.storeSharedText([
      SharedText(article: ids[0], utf8Range: 0..<16, other: ids[1], otherUTF8Range: 0..<16)
    ])
    try base.refreshWitnesses(of: ids)
    #expect(try witness(of: "b", in: base) == "a")
    if removal {
      try base.remove(article: ids[0])
    } else {
      try base.store([example("a", [.filler("Quite another text.")])])
    }
    #expect(try witness(of: "b", in: base) == "b")
    #expect(try base.sharedText(of: ids[1]).isEmpty)
    #expect(try base.examine().problems == [])
  }
}

@Test func `shared text is the same from both sides and stored once`() throws {
  let (base, ids) = try knowledgeBase(holding: article("a", nil), article("b", nil))
  let old = SharedText(article: ids[0], utf8Range: 1..<9, other: ids[1], otherUTF8Range: 3..<11)
  let new = SharedText(article: ids[1], utf8Range: 2..<9, other: ids[0], otherUTF8Range: 3..<10)
  try base.storeSharedText([old])
  try base.storeSharedText([new, new])
  #expect(try base.sharedText(of: ids[1]) == [new])
  #expect(try base.sharedText(of: ids[0]) == [new.reversed])
}

@Test func `an article shares no text with itself or with a missing one`() throws {
  let (base, ids) = try knowledgeBase(holding: article("a", nil))
  for other in [ids[0], 99] {
    #expect(throws: StorageError.self) {
      try base.storeSharedText([
        SharedText(article: ids[0], utf8Range: 0..<3, other: other, otherUTF8Range: 5..<8)
      ])
    }
  }
}

@Test func `the text of an article comes back byte for byte`() throws {
  let (base, ids) = try knowledgeBase(holding: example("a", [.filler("e\u{301} \0 é 🙂\r")]))
  #expect(try base.text(of: ids[0]).map { Array($0.utf8) } == Array("e\u{301} \0 é 🙂\r\n".utf8))
  #expect(try base.text(of: 99) == nil)
}

@Test(arguments: [[0, 1], [1, 0]])
func `a copy of a copy has the witness of what it goes back to, as long as that is there`(
  order: [Int]
) throws {
  let (base, ids) = try knowledgeBase(
    holding: article("a", "2021"), article("b", "2020"), article("c", "2022"))
  // “a” and “b” are held against “c” alone, which is the youngest.
  for index in order {
    let (own, other) = [(ids[0], ids[2]), (ids[1], ids[2])][index]
    try base.storeSharedText([
      SharedText(article: own, utf8Range: 0..<16, other: other, otherUTF8Range: 0..<16)
    ])
    try base.refreshWitnesses(of: [own])
  }
  for address in ["a", "b", "c"] { #expect(try witness(of: address, in: base) == "b") }
  try base.remove(article: ids[1])
  for address in ["a", "c"] { #expect(try witness(of: address, in: base) == "a") }
  try base.remove(article: ids[2])
  #expect(try witness(of: "a", in: base) == "a")
  #expect(try base.examine().problems == [])
}

/// What an article says that was copied or rewritten, and what the younger one says instead.
private let changes: [(before: Claim, after: Claim, isSame: Bool)] = {
  func claim(
    _ polarity: Polarity = .neutral, _ comparison: Comparison? = nil, fact: Fact? = nil,
    count: Double? = nil, scope: String? = nil
  ) -> Claim {
    Claim(
      technology: "Node.js", criterion: "web", polarity: polarity, comparison: comparison,
      fact: fact, quantity: count.map { Quantity(measure: "packages", value: $0) }, scope: scope,
      quote: "Sixteen bytes it", utf8Range: 0..<16, rule: "test", reliability: 1)
  }
  return [
    (claim(.positive), claim(.positive), true),
    (claim(.positive), claim(.positive, scope: "for small sites"), true),
    (claim(.positive), claim(.negative), false),
    (claim(fact: Fact("is fast")), claim(fact: Fact("is fast")), true),
    (claim(fact: Fact("is fast")), claim(fact: Fact("is fast", isDenied: true)), false),
    (claim(fact: Fact("is fast")), claim(), false),
    (
      claim(.positive, .init(.better, than: "Go")), claim(.positive, .init(.better, than: "Go")),
      true
    ),
    (
      claim(.positive, .init(.better, than: "Go")), claim(.positive, .init(.equal, than: "Go")),
      false
    ),
    (
      claim(.positive, .init(.better, than: "Go")), claim(.positive, .init(.better, than: "C")),
      false
    ),
    (claim(count: 350_000), claim(count: 350_000), true),
    (claim(count: 350_000), claim(count: 2_000_000), false),
  ]
}()

@Test(arguments: changes.indices, [true, false])
func `who copies or rewrites a text and says otherwise is a witness of his own`(
  change: Int, isParaphrase: Bool
) throws {
  func line(_ claim: Claim) -> Line { Line(text: claim.quote, claim: claim) }
  let (before, after, isSame) = changes[change]
  let (base, ids) = try knowledgeBase(
    holding: example("a", publishedOn: "2020", [line(before)]),
    example("b", publishedOn: "2021", [line(after)]))
  let run = SharedText(
    article: ids[1], utf8Range: 0..<16, other: ids[0], otherUTF8Range: 0..<16,
    isParaphrase: isParaphrase)
  try base.storeSharedText([run])
  try base.refreshWitnesses(of: ids)
  #expect(try witness(of: "b", in: base) == (isSame ? "a" : "b"))
  #expect(try base.sharedText(of: ids[1]) == [run])
  #expect(try base.sharedText() == [run])
  #expect(try base.examine().problems == [])
}

@Test func `the same said at another place of a copied text is another claim`() throws {
  let slow = Line.claim("Node.js is slow.", "Node.js", "performance", .negative)
  let (base, ids) = try knowledgeBase(
    holding: example("a", publishedOn: "2020", [slow, sentence]),
    example("b", publishedOn: "2021", [.filler("Node.js is slow."), slow]))
  try base.storeSharedText([
    SharedText(article: ids[1], utf8Range: 0..<34, other: ids[0], otherUTF8Range: 0..<34)
  ])
  try base.refreshWitnesses(of: ids)
  #expect(try witness(of: "b", in: base) == "b")
}

@Test func `a copied claim is its copyist's own once its author's is rejected`() throws {
  let (base, ids) = try knowledgeBase(holding: article("a", "2020"), article("b", "2021"))
  try base.storeSharedText([
    SharedText(article: ids[1], utf8Range: 0..<16, other: ids[0], otherUTF8Range: 0..<16)
  ])
  try base.refreshWitnesses(of: ids)
  try base.review(claim: 1, verdict: .rejected, date: "2025-01-01")
  #expect(try witness(of: "b", in: base) == "b")
  try base.remove(review: 1)
  #expect(try witness(of: "b", in: base) == "a")
  #expect(try base.examine().problems == [])
}
