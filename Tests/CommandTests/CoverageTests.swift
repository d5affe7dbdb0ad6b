import Testing

private let articles = [
  "a.md": """
  # Python

  Python is a **zandorable** language. Its zandor is small.

  Python is [more zandic](https://example.org/zandless) than Perl.
  """,
  "b.txt": "Python or not\n\nPython is so zandorable. Python is fast.\n",
]

@Test func `lists the words that no lexicon knows, with how often and where`() throws {
  let place = try Workplace(importing: articles)
  let transcript = try place.crosscheck("coverage", "--words")
  #expect(
    transcript.output == """
      KIND         WORD        TIMES  ARTICLES  FOR EXAMPLE
                                                AT
      comparative  zandic          1         1  Python is more zandic than Perl.
                                                a.md:85
      opinion      zandorable      2         2  Python is a zandorable language.
                                                a.md:24
      noun         zandor          1         1  Its zandor is small.
                                                a.md:51

      """)
  #expect(transcript.remarks == "" && transcript.exitCode == 0)
}

@Test(arguments: [
  ("--words comparatives", ["zandic"]), ("--words nouns b.txt", []),
  ("b.txt a.md --words --limit 1", ["zandic", "zandorable", "zandor"]),
  ("b.txt --words=opinions", ["zandorable"]), ("new.txt --words", ["zandful"]),
])
func `lists them by kind, and for articles or files`(options: String, words: [String]) throws {
  let place = try Workplace(importing: articles)
  try place.write("Python is zandful.\n", to: "new.txt")
  let rows = try place.shell("crosscheck coverage \(options) --format tsv").lines.dropFirst()
  #expect(rows.map { $0.split(separator: "\t")[1] } == words.map { $0[...] })
}

@Test func `says where there are more words, and where there are none`() throws {
  let place = try Workplace(importing: [
    "a.txt": "Python or not\n\nPython is zandful. Python is zandless.\n",
    "b.txt": "Python is fast.\n",
  ])
  #expect(
    try place.crosscheck("coverage", "--words", "--limit", "1").remarks
      == "\nThis is the first of each kind; --all shows all.\n")
  #expect(try place.crosscheck("coverage", "--words", "--all").remarks == "")
  let none = try place.crosscheck("coverage", "--words", "all", "b.txt", "--format", "json")
  #expect(none.output == "[]\n" && none.remarks == "No words are missing.\n")
}

@Test(arguments: [
  (["a.md", "b.txt"], "crosscheck: Name one article, or ask for the --words of several."),
  (["--words", "verbs"], "“verbs”"), (["--words", "--limit", "0"], "above 0"),
])
func `wrong arguments of coverage are refused`(arguments: [String], words: String) throws {
  let line = "crosscheck coverage \(arguments.joined(separator: " "))"
  let transcript = try Workplace(articles).shell(line)
  #expect(transcript.exitCode == 64)
  #expect(transcript.remarks.contains(words), "\(transcript.remarks)")
}

@Test func `a name of neither article nor file is refused with the nearest one`() throws {
  let place = try Workplace(importing: articles)
  let transcript = try place.crosscheck("coverage", "--words", "--", "c.md")
  #expect(transcript.exitCode == 64)
  #expect(transcript.remarks.contains("unknown article or file “c.md”"), "\(transcript.remarks)")
}
