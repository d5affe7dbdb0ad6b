import Testing

@testable import Analysis

@Suite struct PropertyTests {
  @Test(arguments: [
    ("is a framework", "is a web framework", true),
    ("follows an XY* pattern", "follows the XYZ pattern", true),
    ("runs on Linux", "runs on Linux, macOS and Windows", true),
    ("supports plugins", "supports third-party plugins", true),
    ("supports plugins", "supports only signed plugins", false),
    ("supports plugins", "loads plugins", false),
    ("is a web framework", "is a framework", false),
    ("is a framework", "is a framework", false),
  ])
  func `is wider than another one that only says more`(wide: String, narrow: String, isWider: Bool)
  {
    #expect(Property(wide, by: .embedded).isWider(than: Property(narrow, by: .embedded)) == isWider)
  }

  @Test(arguments: [
    ("keeps all rows for a week", "keeps only changed rows", true),
    ("keeps all rows", "keeps only changed columns", false),
    ("keeps all rows", "shows only changed rows", false),
    ("keeps all rows", "keeps changed rows", false),
    ("keeps all", "keeps only", false),
  ])
  func `what is said of all excludes what is said of some alone`(
    all: String, only: String, excludes: Bool
  ) {
    #expect(Property(all, by: .embedded).excludes(Property(only, by: .embedded)) == excludes)
    #expect(Property(only, by: .embedded).excludes(Property(all, by: .embedded)) == excludes)
  }
}
