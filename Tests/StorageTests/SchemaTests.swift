import Claims
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

@Test func `every file in Migrations is embedded, in order`() throws {
  let files = Project.files(in: Project.root.appending(path: "Migrations"))
    .filter { $0.pathExtension == "sql" }
  #expect(Schema.migrations.map { $0.name + ".sql" } == files.map(\.lastPathComponent))
  for (migration, file) in zip(Schema.migrations, files) {
    #expect(try migration.sql == String(contentsOf: file, encoding: .utf8))
  }
}

@Test(arguments: [
  ("a half comparison", "comparand_id = (SELECT id FROM technology WHERE name = 'Python')"),
  ("a relation without a rival", "relation = 1"),
  ("a technology against itself", "comparand_id = technology_id, relation = 1"),
  ("a half fact", "is_denied = 0"),
  ("half a quantity", "value = 3"),
  ("a number beyond all numbers", "measure_id = 1, value = 9e999"),
  ("an unknown polarity", "polarity = 2"),
  ("an empty quote", "end_byte = start_byte"),
  ("an unknown technology", "technology_id = 99"),
  ("a section of no article", "section = 99"),
])
func `the schema refuses`(what: String, change: String) throws {
  let (base, _) = try knowledgeBase(
    holding: example("a", [.claim("Node.js is fast.", "Node.js", "performance", .positive)]),
    example(
      "b",
      [
        .claim(
          "Python is 35.", "Python", "maturity", quantity: Quantity(measure: "age", value: 35))
      ]))
  #expect(throws: StorageError.self, "\(what)") {
    try base.write { try $0.execute(sql: "UPDATE claim SET \(change) WHERE id = 1") }
  }
}

@Test func `the view claims says everything in words`() throws {
  let (base, _) = try knowledgeBase(
    holding: example(
      "a",
      [
        .filler("Éclair."),
        .claim(
          "Node.js is faster than Python.", "Node.js", "performance", .positive,
          comparison: Comparison(.better, than: "Python")),
      ]))
  let row = try #require(
    base.read {
      try Row.fetchOne(
        $0,
        sql: """
          SELECT article, technology, criterion, polarity, comparand, relation, quote, heading,
            first_said_by
          FROM claims
          """)
    })
  #expect(
    row.databaseValues.map { String.fromDatabaseValue($0) } == [
      "a", "Node.js", "performance", "positive", "Python", "better",
      "Node.js is faster than Python.", #"["Comparison"]"#, "a",
    ])
}

@Test(arguments: [
  "claims", "reviews", "articles", "passages", "technologies", "criteria", "shared_text",
])
func `every view can be read`(view: String) throws {
  let (base, _) = try knowledgeBase(holding: example("a", [.filler("One.")]))
  #expect(throws: Never.self) {
    try base.read { _ = try Row.fetchAll($0, sql: "SELECT * FROM \(view)") }
  }
}
