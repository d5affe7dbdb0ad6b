import Claims
import GRDB
import Testing

@testable import Storage

private let nodeIsFast = Line.claim(
  "Node.js is faster than Python for “I/O”.", "Node.js", "performance", .positive,
  comparison: Comparison(.better, than: "Python"), scope: "for “I/O”")

private let lines: [Line] = [
  .filler("Größe zählt."), nodeIsFast,
  .claim(
    "npm has 1.3 million packages.", "Node.js", "ecosystem", .positive,
    quantity: Quantity(measure: "packages in the registry", value: 1_300_000)),
  .claim(
    "Node.js is not a language.", "Node.js", "classification",
    fact: Fact("is a programming language", isDenied: true, exclusionGroup: "kind")),
  .claim(
    "Python is the choice for data science.", "Python", "data-science", .positive,
    isRecommendation: true),
]

/// Everything that the file holds, table by table.
private func dump(_ base: KnowledgeBase) throws -> [String: [String]] {
  try base.read { db in
    let tables = try String.fetchAll(
      db,
      sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'passage_index%'")
    return try tables.reduce(into: [:]) { dump, table in
      dump[table] = try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description).sorted()
    }
  }
}

@Test func `claims come back as they were stored`() throws {
  let article = example("a", publishedOn: "2024-05", lines)
  let (base, ids) = try knowledgeBase(holding: article)
  let stored = try base.claims(matching: .init())
  #expect(
    stored.sorted { $0.id < $1.id }.map(\.claim)
      == article.claims)
  let source = Source(id: ids[0], address: "a", title: "On a", publishedOn: "2024-05")
  #expect(Set(stored.map(\.source)) == [source])
  #expect(Set(stored.map(\.witness)) == [ids[0]])
  for claim in stored { #expect(try base.claim(claim.id) == claim) }
}

@Test func `importing twice is importing once`() throws {
  let articles = [
    example("a", fingerprints: [1, 2, 3], lines), example("b", publishedOn: "2020", [nodeIsFast]),
  ]
  let base = try KnowledgeBase.inMemory()
  let first = try base.store(articles)
  let before = try dump(base)
  #expect(try base.store(articles.reversed()) == first.reversed())
  let hits = try base.search("packages").map(\.text)
  #expect(hits == ["npm has 1.3 million packages."])
  try base.store(articles)
  let after = try dump(base)
  for table in ["article", "article_text", "section", "fingerprint", "technology", "rule"] {
    #expect(before[table] == after[table], "\(table)")
  }
  #expect(before["claim"]?.count == after["claim"]?.count)
  #expect(before["passage"]?.count == after["passage"]?.count)
  #expect(try base.examine().problems == [])
}

@Test func `of an article that comes twice, the last version leaves its fingerprints`() throws {
  let versions = [[1, 2], [2, 3], [3, 4]].map { example("a", fingerprints: $0, [nodeIsFast]) }
  let (base, ids) = try knowledgeBase(holding: versions[0])
  try base.store(Array(versions[1...]))
  let places = try base.places(ofFingerprints: [1, 2, 3, 4], limit: 9)
  #expect((1...4).map { places[$0].map(\.article) } == [[], [], ids, ids])
}

@Test func `the order of articles makes no difference to the claims`() throws {
  let a = example("a", publishedOn: "2021", lines)
  let b = example("b", [nodeIsFast])
  let one = try knowledgeBase(holding: a, b).base.claims(matching: .init())
  let other = try knowledgeBase(holding: b, a).base.claims(matching: .init())
  #expect(one.map(\.claim) == other.map(\.claim))
  #expect(one.map(\.source.address) == other.map(\.source.address))
}

@Test func `a changed article keeps its number and loses its old claims and words`() throws {
  let (base, ids) = try knowledgeBase(holding: example("a", sha256: "00", lines))
  let new = example(
    "a", sha256: "11", [.claim("Python is slow.", "Python", "performance", .negative)])
  #expect(try base.store([new]) == ids)
  #expect(try base.claims(matching: .init()).map(\.claim.quote) == ["Python is slow."])
  #expect(try base.search("npm").isEmpty)
  #expect(try base.search("slow").count == 1)
  #expect(try base.stamps() == ["a": ImportStamp(fileSHA256: "11", rules: "1")])
  #expect(try base.stamp(ofArticleAt: "b") == nil)
  #expect(try base.examine().problems == [])
}

@Test(arguments: [
  ("Node.js is fast!", 0..<16), ("Node.js is fast", 0..<16), ("Nodé", 0..<4),
  ("Node.js is fast.", 0..<99), ("Node.js is fast.", -1..<15), ("é", 18..<19),
])
func `an article with a quote that is not its own text is refused whole`(
  quote: String, range: Range<Int>
) throws {
  let good = example("a", lines)
  let bad = ImportedArticle(
    address: "b",
    article: Article(format: .text, text: "Node.js is fast. é", blocks: []), fileSHA256: "0",
    rules: "1", importedAt: good.importedAt, passages: [],
    claims: [
      Claim(
        technology: "Node.js", criterion: "performance", polarity: .positive, quote: quote,
        utf8Range: range, rule: "example", reliability: 1)
    ])
  let base = try KnowledgeBase.inMemory()
  let error = #expect(throws: StorageError.self) { try base.store([good, bad]) }
  #expect(error?.place == "b")
  #expect(try base.articles().isEmpty)
}

@Test func `an article that counts beyond all numbers is refused`() throws {
  let many = Quantity(measure: "packages", value: .infinity)
  let base = try KnowledgeBase.inMemory()
  let error = #expect(throws: StorageError.self) {
    try base.store([example("a", [.claim("npm has many.", "npm", "ecosystem", quantity: many)])])
  }
  #expect(error?.problem == "the claim “npm has many.” counts beyond all numbers")
}

@Test func `a technology and a criterion that are new become rows`() throws {
  let (base, _) = try knowledgeBase(
    holding: example("a", [.claim("Zig compiles fast.", "Zig", "compile-time", .positive)]))
  let vocabulary = try base.vocabulary()
  #expect(vocabulary.technologies.map(\.id) == ["Zig"])
  #expect(
    vocabulary.criteria == [
      Criterion(id: "compile-time", kind: .quality, name: "Compile time", meaning: "")
    ])
}

@Test func `a removed article leaves nothing behind`() throws {
  let (base, ids) = try knowledgeBase(
    holding: example("a", fingerprints: [1], lines), example("b", [.filler("Other words.")]))
  try base.remove(article: ids[0])
  try base.finishBulk()
  let dump = try dump(base)
  for table in ["article", "article_text", "section", "passage"] {
    #expect(dump[table]?.count == 1, "\(table)")
  }
  for table in ["claim", "fingerprint", "fingerprint_list"] {
    #expect(dump[table] == [], "\(table)")
  }
  #expect(try base.search("npm").isEmpty)
  #expect(try base.examine().problems == [])
}

@Test(
  arguments: [
    [], [.string("")], [.string("a\"b\\c\nd\u{1}é"), .number(-12), .string("[,]"), .number(0)],
  ] as [[FlatJSON.Item]])
func `flat JSON is read as it was written`(items: [FlatJSON.Item]) throws {
  var json = FlatJSON()
  for item in items {
    switch item {
    case .string(let text): json.append(text)
    case .number(let number): json.append(number)
    }
  }
  #expect(FlatJSON.items(of: String(decoding: json.closed(), as: UTF8.self)) == items)
}

@Test(arguments: ["", "[", "[1", "[\"a", "[1;2]", "[\"\\", "[\"\\u00", "{}", "[a]", "[1,]"])
func `what is no flat JSON is nothing`(text: String) {
  #expect(FlatJSON.items(of: text) == nil)
}
