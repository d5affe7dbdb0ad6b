import Testing

@Suite struct FindingsChangeTests {
  private let place: Workplace

  init() throws {
    place = try Workplace([
      "a.txt": "Python scales well.\n", "b.txt": "Python is hard to scale.\n",
      "c.txt": "Python is easy to learn.\n",
    ])
    try place.crosscheck("import", "a.txt")
  }

  @Test func `says which disputes an import opens and closes`() throws {
    let opening = try place.crosscheck("import", "b.txt")
    #expect(
      opening.lines.dropFirst() == [
        "disputes: 1 new", "  + Python · scalability · crosscheck show python/scalability",
      ])
    #expect(try place.crosscheck("import", "c.txt").lines.last == "disputes: as before")
    try place.write("Python scales well.\n", to: "b.txt")
    #expect(
      try place.crosscheck("import", "b.txt").lines.dropFirst() == [
        "disputes: 1 closed", "  − Python · scalability",
      ])
    #expect(try place.crosscheck("import", "b.txt").lines.count == 1)
  }

  @Test func `counts doubtful disputes, and names none of them`() throws {
    try place.write("Python is fast.\n", to: "fast.txt")
    try place.write("Python may compile slowly.\n", to: "slow.txt")
    try place.crosscheck("import", "fast.txt")
    let change = try place.crosscheck("import", "b.txt", "slow.txt")
    #expect(
      change.lines.dropFirst() == [
        "disputes: 1 new, 1 new but doubtful",
        "  + Python · scalability · crosscheck show python/scalability",
      ])
    try place.write("Python may compile slowly, they say.\n", to: "slow.txt")
    #expect(try place.crosscheck("import", "slow.txt").lines.last == "disputes: as before")
  }

  @Test func `says so when a dispute is no longer direct`() throws {
    try place.crosscheck("import", "b.txt")
    try place.write("Python scales well for small sites.\n", to: "a.txt")
    try place.write("Python scales poorly for large sites.\n", to: "b.txt")
    let change = try place.crosscheck("import", "a.txt", "b.txt")
    #expect(change.lines.last?.hasPrefix("  ~ Python · scalability · now ") == true)
  }

  @Test func `says how many disputes there are after the first import`() throws {
    let place = try Workplace([
      "a.txt": "Python scales well. Python is fast.\n",
      "b.txt": "Python is hard to scale. Python may compile slowly.\n",
    ])
    #expect(
      try place.crosscheck("import", ".").lines.dropFirst() == [
        "disputes: 1 new, 1 new but doubtful · crosscheck conflicts"
      ])
    let other = try place.crosscheck("import", "a.txt", "--database", "other.sqlite")
    #expect(other.lines.count == 1)
  }

  @Test func `shows what an import would change, and stores nothing`() throws {
    let before = try place.crosscheck("export", "all")
    let rehearsal = try place.crosscheck("import", "--dry-run", "b.txt")
    #expect(rehearsal.lines.contains("disputes: 1 new"))
    #expect(rehearsal.remarks == "Nothing was stored.\n")
    #expect(try place.crosscheck("export", "all").output == before.output)
    #expect(try place.crosscheck("doctor").exitCode == 0)
    #expect(try place.crosscheck("import", "b.txt").lines.contains("disputes: 1 new"))
  }

  @Test func `makes no knowledge base to rehearse in`() throws {
    let place = try Workplace(["a.txt": "Python scales well.\n"])
    let rehearsal = try place.crosscheck("import", "--dry-run", "a.txt")
    #expect(rehearsal.output.hasPrefix("1 article: 1 new · "))
    #expect(try place.crosscheck("claims").remarks.contains("there is no knowledge base"))
    #expect(try place.crosscheck("import", "--dry-run", "--claims", "x.jsonl").exitCode == 64)
  }
}
