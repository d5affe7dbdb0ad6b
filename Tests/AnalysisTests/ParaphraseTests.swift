import Analysis
import Testing

/// Somebody's thoughts in somebody's words.
let original = """
  Every deployment of the orchestra begins with a rehearsal in the warehouse behind the station. \
  The conductor distributes instruments, checks the harness of each musician and measures the \
  humidity, since violins detest moisture. Afterwards the percussionists unload their barrels, \
  while trumpets remain inside velvet cases until sunset. A generator feeds the lanterns, and \
  whoever forgets the sheet music must recite it from memory before breakfast.
  """

/// The same thoughts, rewritten so that no eight words are the same.
let rewritten = """
  Each deployment of such an orchestra starts off by a short rehearsal, held in some warehouse near \
  the station. First, the conductor hands out the instruments; he looks at every harness and then \
  the humidity is gauged, as violins cannot stand moisture at all. Later on percussionists carry \
  their barrels down. All trumpets stay within velvet cases right up to sunset, a generator is \
  lighting lanterns, and a player without sheet music will recite everything by memory when \
  breakfast comes.
  """

/// Other thoughts about the same matter.
let another = """
  Orchestra managers argue whether breakfast should precede a rehearsal. Some point to memory, which \
  suffers when musicians are hungry, others to the generator, whose noise covers violins and \
  trumpets alike. A station nearby is an advantage for visitors. Nobody mentions humidity, although \
  moisture ruins a harness sooner than any conductor admits, and the warehouse has no lanterns.
  """

@Suite struct ParaphraseTests {
  @Test func `finds a passage that was rewritten, by the order of its rare words`() throws {
    let text = ComparableText("An opening of its own.\n" + original)
    let other = ComparableText(rewritten + "\nAn end of its own.")
    #expect(text.runs(sharedWith: other) == [])
    let runs = text.passages(rewrittenIn: other)
    let run = try #require(runs.first)
    #expect(runs.count == 1)
    #expect(2 * run.a.count > original.utf8.count)
    #expect(2 * run.b.count > rewritten.utf8.count)
  }

  @Test(arguments: [
    (original, another), (rewritten, another), (original, ""), ("", ""),
    (original, original.split(separator: " ").reversed().joined(separator: " ")),
    (
      "https://example.org/orchestra/rehearsal/warehouse/station/conductor/harness/humidity/violins",
      "example.org/orchestra/rehearsal/warehouse/station/conductor/harness/humidity/violins"
    ),
  ])
  func `takes texts on the same subject for independent`(one: String, other: String) {
    let (one, other) = (ComparableText(one), ComparableText(other))
    #expect(one.passages(rewrittenIn: other) == [])
    #expect(other.passages(rewrittenIn: one) == [])
  }

  @Test func `looks only at the parts that are running text`() {
    let beginning = ComparableText(original, in: [0..<40])
    #expect(beginning.passages(rewrittenIn: ComparableText(rewritten)) == [])
    #expect(ComparableText(rewritten).passages(rewrittenIn: beginning) == [])
  }

  @Test func `gives a rewritten passage fingerprints in common, and few to other texts`() {
    func shared(_ one: String, _ other: String) -> Int {
      Set(TextFingerprints(of: one, by: .embedded).ofRareWords.map(\.hash))
        .intersection(TextFingerprints(of: other, by: .embedded).ofRareWords.map(\.hash)).count
    }
    #expect(shared(original, rewritten) >= 3)
    #expect(shared(original, another) < 3)
    #expect(TextFingerprints(of: "", by: .embedded).ofRareWords == [])
  }
}
