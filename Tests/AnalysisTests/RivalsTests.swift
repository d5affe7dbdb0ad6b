import Analysis
import Claims
import Testing

@Test(
  arguments: [
    ("Go", "Zig", true), ("Zig", "Go", true), ("Go", "MySQL", false),
    ("Alef", "Boo", false), ("Pony", "Wren", false), ("Zig", "Boo", false),
    ("Go", "Alef", true), ("Alef", "Go", true),
  ] as [(Technology.ID, Technology.ID, Bool)])
func `rivals are of one field, or compared`(
  one: Technology.ID, other: Technology.ID, areRivals: Bool
) {
  let technologies = [
    Technology(id: "Go", kind: "language", field: "languages"),
    Technology(id: "Zig", kind: "language", field: "languages"),
    Technology(id: "MySQL", kind: "database", field: "databases"),
    // Merely named by articles.
    Technology(id: "Alef", kind: "technology", field: ""),
    Technology(id: "Boo", kind: "technology", field: ""),
    Technology(id: "Pony", kind: "language", field: Technology.noField),
    Technology(id: "Wren", kind: "technology", field: Technology.noField),
  ]
  let rivals = Rivals([("Go", "Alef")], inOneFieldOf: technologies)
  #expect(rivals.contains(one, other) == areRivals)
}
