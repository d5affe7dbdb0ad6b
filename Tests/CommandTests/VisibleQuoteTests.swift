import Testing

/// People read quotes without the marks of Markdown; programs get every byte of them.
@Suite struct VisibleQuoteTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(importing: [
      "a.md": """
      # Python

      Python is **easy to learn**. [Python scales
      well](https://example.org/a_b_c), and `snake_case` is 2*3*4 times as nice.
      """,
      "b.md": """
      # Python

      *Python* is hard to [scale](https://example.org).
      """,
      "d.md": """
      # Go

      ## The **memory** of [Go](https://example.org/a_b)

      Go is **zandorable** `for` us. Go is cheap, even free, if the **load** is low.

      | Thing | **Speed** |
      | --- | --- |
      | Go | Fast |
      """,
      "e.md": """
      # Rust

      Rust is easy to ~~learn~~ deploy. ~~Rust is fast.~~ “Rust is free”, they say.
      """,
      "c.txt": "Python, they say, is __fast__ and *args* are kept [as they](are).\n",
    ])
  }

  @Test(arguments: [
    ("claims --criterion learning-curve", "“Python is easy to learn”"),
    ("claims --criterion learning-curve --format markdown", "“Python is easy to learn”"),
    ("conflicts", "“Python is hard to scale”"), ("report", "“Python is hard to scale”"),
    ("show python/scalability", "“Python is hard to scale”"),
    ("search learn", "Python is easy to learn."),
    ("claims --source e.md", "“Rust is easy to deploy”"),
    ("claims --source e.md", "“\u{202F}“Rust is free”, they say”"),
    ("claims --source e.md --format csv", "Rust is easy to ~~learn~~ deploy"),
    ("search deploy --format jsonl", "Rust is easy to ~~learn~~ deploy."),
    ("coverage b.md", "Python is hard to scale."),
    ("claims --criterion performance", "__fast__"),
    ("claims --source d.md", "d.md · The memory of Go › Speed"),
    ("claims --source d.md --format csv", "Go > The memory of Go > Go > Speed"),
    ("search cheap", "The memory of Go\n"),
    ("claims --source d.md --criterion cost --format jsonl", "\"scope\": \"if the load is low\""),
    ("coverage --words", "Go is zandorable for us."),
    ("coverage --words --format jsonl", "Go is **zandorable** `for` us."),
    ("claims --criterion learning-curve --format csv", "Python is **easy to learn,"),
    ("conflicts --format json", "Python* is hard to [scale"),
    ("search learn --format jsonl", "Python is **easy to learn**."),
  ])
  func `words without marks for people, verbatim ones for programs`(
    command: String, words: String
  ) throws {
    let transcript = try place.shell("COLUMNS=200 crosscheck \(command)")
    #expect(transcript.output.contains(words), "\(transcript.output)")
  }

  @Test func `what the author struck through is not claimed`() throws {
    let claims = try place.crosscheck("claims", "--source", "e.md", "--format", "csv").output
    #expect(!claims.contains("learning-curve"))
    #expect(!claims.contains("Rust is fast"))
    #expect(try place.crosscheck("doctor").exitCode == 0)
  }

  @Test func `colours the words that were found and that decided, without the marks`() throws {
    let tsv = try place.crosscheck(
      "claims", "--criterion", "learning-curve", "--format", "tsv"
    ).lines[1]
    let number = tsv.prefix { $0 != "\t" }
    let lines = try place.crosscheck("explain", "\(number)").lines
    #expect(lines.contains("“Python is easy to learn”"))
    #expect(!lines.joined().contains("**"))
  }

  @Test func `a review is listed with its words, also where the article has moved on`() throws {
    let list = try place.shell(
      """
      number=$(crosscheck claims --criterion learning-curve --format tsv | tail -n 1 | cut -f 1)
      crosscheck review set $number --verdict rejected > /dev/null
      sed -i '3s/^/As **we** know: /' a.md; crosscheck import a.md > /dev/null
      crosscheck review list; crosscheck review list --format jsonl
      """
    ).output
    #expect(list.contains("“Python is easy to learn”"))
    #expect(list.contains("Python is **easy to learn"))
  }

  @Test func `knows the marks also of articles that were exported`() throws {
    let transcript = try place.shell(
      """
      crosscheck export all > all.jsonl; export CROSSCHECK_DATABASE=other.sqlite
      crosscheck import --exported all.jsonl > /dev/null
      crosscheck claims --criterion learning-curve
      """)
    #expect(transcript.output.contains("“Python is easy to learn”"))
  }
}
