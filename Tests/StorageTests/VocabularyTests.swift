import Claims
import Testing

@testable import Storage

private let node = Technology(
  id: "Node.js", kind: "runtime", field: "back end",
  aliases: [.init("NodeJS"), .init("Node", isOrdinaryWord: true)], parts: [.init("npm")])
private let cost = Criterion(id: "cost", kind: .quality, name: "Cost", meaning: "price, licence")
private let web = Criterion(id: "web", kind: .useCase, name: "Web", meaning: "sites, APIs")
private let seeds = Vocabulary(technologies: [node], criteria: [cost, web])

private func base() throws -> KnowledgeBase {
  let base = try KnowledgeBase.inMemory()
  try base.merge(seeds)
  return base
}

@Test func `the seeds come back as they are`() throws {
  let base = try base()
  #expect(Set(try base.vocabulary().technologies.first?.aliases ?? []) == Set(node.aliases))
  #expect(try base.vocabulary().criteria == seeds.criteria)
  #expect(try base.vocabulary().technologies.first?.parts == node.parts)
}

@Test func `what a user added stays when the seeds change`() throws {
  let base = try base()
  try base.add(.init("node-js"), to: "Node.js")
  try base.add(Technology(id: "Deno", kind: "my runtime", field: "mine"))
  let go = Technology(id: "Go", kind: "language", field: "back end")
  let deno = Technology(id: "Deno", kind: "runtime", field: "back end", aliases: [.init("deno.js")])
  let newNode = Technology(
    id: "Node.js", kind: "runtime", field: "back end", aliases: [.init("node.js LTS")])
  try base.merge(Vocabulary(technologies: [newNode, go, deno], criteria: [cost, web]))
  let vocabulary = try base.vocabulary()
  #expect(vocabulary.technologies.map(\.id) == ["Deno", "Go", "Node.js"])
  #expect(vocabulary.technology(named: "Deno")?.kind == "my runtime")
  #expect(vocabulary.technology(named: "deno.js")?.id == "Deno")
  let aliases = try #require(vocabulary.technology(named: "node-js")?.aliases.map(\.text))
  #expect(aliases.first == "Node.js")
  #expect(Set(aliases) == ["Node.js", "NodeJS", "Node", "node-js", "node.js LTS"])
}

@Test func `seeds that were merged before are not merged again`() throws {
  let base = try base()
  try base.write { try $0.execute(sql: "DELETE FROM criterion WHERE slug = 'web'") }
  try base.merge(seeds)
  #expect(try base.vocabulary().criteria == [cost])
}

@Test func `a technology that an article brought learns its kind from the seeds`() throws {
  let base = try KnowledgeBase.inMemory()
  try base.store([example("a", [.claim("It is free.", "Node.js", "cost", .positive)])])
  try base.merge(seeds)
  #expect(try base.vocabulary().technologies.map(\.kind) == ["runtime"])
}

@Test func `the claims of a technology or a criterion go with it, the others stay`() throws {
  let articles = ["a", "b"].map { address in
    example(
      address,
      [
        .claim("Node.js is free.", "Node.js", "cost", .positive),
        .claim(
          "It is dearer than Node.js.", "Deno", "cost", .negative,
          comparison: Comparison(.worse, than: "Node.js")),
        .claim("Deno is fit for sites.", "Deno", "web", .positive),
        .claim("Deno is small.", "Deno", "size", .positive),
      ])
  }
  let base = try base()
  try base.store(articles)
  try base.remove("Node.js" as Technology.ID)
  #expect(
    try base.claims(matching: ClaimFilter()).map(\.claim.criterion) == [
      "size", "size", "web", "web",
    ])
  try base.remove("size" as Criterion.ID)
  #expect(try base.claims(matching: ClaimFilter()).map(\.claim.criterion) == ["web", "web"])
  #expect(try base.examine().problems == [])
  #expect(try base.vocabulary().technologies.map(\.id) == ["Deno"])
  #expect(try base.stamp(ofArticleAt: "a")?.rules == "")
}

private let impossible: [(String, @Sendable (KnowledgeBase) throws -> Void)] = [
  ("there is already a technology “Node.js”", { try $0.add(node) }),
  ("there is already a criterion “cost”", { try $0.add(cost) }),
  ("there is no technology “Nood”", { try $0.add(.init("n"), to: "Nood") }),
  ("there is no technology “Nood”", { try $0.remove("Nood" as Technology.ID) }),
  ("there is no criterion “price”", { try $0.remove("price" as Criterion.ID) }),
  ("there is no name of Node.js “Nood”", { try $0.remove(alias: "Nood", from: "Node.js") }),
]

@Test(arguments: impossible)
func `an impossible change is an error in words`(
  problem: String, change: @Sendable (KnowledgeBase) throws -> Void
) throws {
  let base = try base()
  let error = #expect(throws: StorageError.self) { try change(base) }
  #expect(error?.problem == problem)
}

@Test func `the digest tells vocabularies apart`() {
  let other = Vocabulary(technologies: [node], criteria: [cost])
  #expect(seeds.digest != other.digest)
  #expect(seeds.digest == Vocabulary(technologies: [node], criteria: [web, cost]).digest)
}
