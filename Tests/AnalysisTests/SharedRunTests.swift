import Analysis
import Testing

/// Thirty different words.
private let passage = """
  whoever moves a running service from one platform to another soon learns that nothing is ever \
  quite finished, because each customer relies upon some small detail nobody wrote down before
  """

@Suite struct SharedRunTests {
  @Test(arguments: [
    passage,
    passage.uppercased(),
    passage.replacing(" ", with: "\n  "),
    passage.replacing(",", with: " —"),
    "An opening of its own. " + passage + "! And an end of its own.",
  ])
  func `finds a copied passage whatever its case, punctuation and white space`(copy: String) throws
  {
    let original = "Before it stands this. " + passage + ". After it stands that."
    let runs = sharedRuns(original, copy)
    try #require(runs.count == 1)
    #expect(words(original, runs[0].a) == words(passage, 0..<passage.utf8.count))
    #expect(words(copy, runs[0].b) == words(passage, 0..<passage.utf8.count))
  }

  @Test(arguments: [
    ("", ""), ("", passage), ("word", "word"), ("…", "—"), ("é", "é"),
    (passage, "quite finished, because each customer relies upon some small detail"),
    (passage, passage.split(separator: " ").reversed().joined(separator: " ")),
  ])
  func `finds nothing where texts share too little`(a: String, b: String) {
    #expect(sharedRuns(a, b) == [])
    #expect(sharedRuns(b, a) == [])
  }

  @Test func `breaks a run where the copyist changed a word`() {
    let copy = passage + " and yes " + passage.replacing("customer", with: "client")
    #expect(sharedRuns(passage, copy).count == 1)
    #expect(sharedRuns(passage, copy, minimumWords: 15).count == 2)
  }

  @Test func `looks only at the parts that are running text`() {
    let page = "Menu. " + passage
    let whole = ComparableText(page)
    #expect(ComparableText(page, in: [0..<5]).runs(sharedWith: whole) == [])
    #expect(
      whole.runs(sharedWith: ComparableText(page, in: [6..<(page.utf8.count + 99)])).count == 1)
    #expect(ComparableText(page, in: [-3..<4, 1_000..<2_000]).runs(sharedWith: whole) == [])
  }

  @Test func `copes with one word said a thousand times`() {
    let text = String(repeating: "word ", count: 1_000)
    #expect(sharedRuns(text, text).map(\.b) == [0..<4_999])
  }

  private func sharedRuns(_ a: String, _ b: String, minimumWords: Int = 25) -> [SharedRun] {
    ComparableText(a).runs(sharedWith: ComparableText(b), minimumWords: minimumWords)
  }

  private func words(_ text: String, _ range: Range<Int>) -> [Substring] {
    String(decoding: Array(text.utf8)[range], as: UTF8.self).lowercased()
      .split { !$0.isLetter }
  }
}
