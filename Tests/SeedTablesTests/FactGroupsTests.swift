import SeedTables
import Testing

@Suite struct FactGroupsTests {
  @Test(arguments: [
    ("is a framework", "kind"), ("is a Python web framework", "kind"),
    ("is an operating system", "kind"), ("is a small operating system", "kind"),
    ("is single-threaded", "threading"), ("is a framework for Python", nil), ("is a tool", nil),
    ("has a framework", nil), ("is a ", nil), ("is a  ", nil), ("", nil),
  ])
  func `a special case excludes what the property excludes`(property: String, group: String?) throws
  {
    #expect(try FactGroups(seeds: .embedded).group(of: property) == group)
  }
}
