import GRDB
import Testing

@testable import Storage

private func base() throws -> KnowledgeBase {
  try knowledgeBase(
    holding: example("a", [.claim("Python ist schön.", "Python", "syntax", .positive)])
  ).base
}

@Test func `a sound knowledge base has no problems`() throws {
  let report = try base().examine()
  #expect(report.problems == [])
  #expect(report.schema == Schema.migrations.last?.name)
  #expect(report.articles == 1)
  #expect(report.passages == 1)
  #expect(report.claims == 1)
}

@Test(arguments: [
  (
    "UPDATE claim SET end_byte = 99",
    "a: claim 1 stands at bytes 0..<99, which the text does not have"
  ),
  (
    "UPDATE claim SET end_byte = 15",
    "a: claim 1 stands at bytes 0..<15, which the text does not have"
  ),
  ("UPDATE claim SET witness_id = 7", "claim 1: its first witness is missing"),
  ("INSERT INTO fingerprint VALUES (1, 7, 0)", "article 7: its fingerprints are left over"),
  (
    "INSERT INTO markup VALUES (1, 0, 99)",
    "a: markup stands at bytes 0..<99, which the text does not have"
  ),
  (
    "INSERT INTO markup VALUES (1, 0, 3), (1, 2, 4)", "a: two pieces of its markup overlap"
  ),
  ("UPDATE article SET imported_at = 'soon'", "a: the time of import “soon” cannot be read"),
  ("UPDATE version SET imported_at = '2026'", "a: the time of import “2026” cannot be read"),
  ("UPDATE section SET path = '[1]'", "a: the path of headings “[1]” cannot be read"),
  ("UPDATE claim SET evidence = '[1, 2]'", "a: the evidence “[1, 2]” cannot be read"),
  (
    "PRAGMA foreign_keys = 0; DELETE FROM rule",
    "table claim: a row refers to a missing rule"
  ),
])
func `damage is found`(damage: String, problem: String) throws {
  let base = try base()
  try base.queue.writeWithoutTransaction { try $0.execute(sql: damage) }
  #expect(try base.examine().problems.map(\.description) == [problem])
}

@Test func `what cannot be read is an error, not taken for something else`() throws {
  let base = try base()
  let changes = [
    "UPDATE article SET imported_at = 'soon'", "UPDATE section SET path = '[1]'",
    "UPDATE claim SET evidence = '[]]'",
  ]
  for change in changes { try base.write { try $0.execute(sql: change) } }
  #expect(throws: StorageError.self) { try base.claims(matching: .init()) }
  #expect(throws: StorageError.self) { try base.passages(of: 1) }
  let error = #expect(throws: StorageError.self) { try base.articles() }
  #expect(error?.problem == "the time of import “soon” cannot be read")
}

@Test(arguments: [
  ("DROP TABLE markup", "table markup is missing"),
  (
    "DROP VIEW reviews; DROP INDEX passage_by_article",
    "index passage_by_article is missing, view reviews is missing"
  ),
  ("ALTER TABLE measure ADD COLUMN unit TEXT", "table measure is another one"),
])
func `tables that are missing or others are found`(damage: String, difference: String) throws {
  let base = try base()
  try base.queue.writeWithoutTransaction { try $0.execute(sql: damage) }
  let error = #expect(throws: StorageError.self) { try base.examine() }
  #expect(error?.problem == "the database is not as this version makes it (\(difference))")
}

@Test func `what people add to the database is theirs`() throws {
  let base = try base()
  try base.write { try $0.execute(sql: "CREATE VIEW mine AS SELECT * FROM claims; ANALYZE") }
  #expect(try base.examine().problems == [])
}

@Test func `a full text index that says something else is found`() throws {
  let base = try base()
  try base.write {
    try $0.execute(sql: "UPDATE article_text SET text = 'Python ist schlau.'")
  }
  #expect(try base.examine().problems.contains { $0.place == "full text index" })
}
