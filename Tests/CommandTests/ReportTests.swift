import Testing

struct ReportTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(importing: twoArticles)
  }

  @Test func `writes a document of what two articles say`() throws {
    let report = try place.crosscheck(
      "report", "--criterion", "learning-curve", "--criterion", "scalability")
    #expect(
      report.output == """
        # What articles say of Python

        ## At a glance

        | criterion | Python |
        | --- | --- |
        | learning-curve | +2 |
        | scalability | +1 −1 |

        +3 −1: three independent articles praise it, one blames it; ○ is neither. “if”: under conditions only; ( ): a single article.

        ## Where they contradict each other

        ### 1. Python · scalability

        polarity · direct · for: 1 article · against: 1 article – one praises Python, the other faults it

        - \\+ “Python scales well” (1)
        - − “Python is hard to scale” (2)

        ## On what they agree

        **Python · learning-curve · positive** – 2 articles

        - \\+ “Python is easy to learn” (2)
        - \\+ “Python is easy to learn” (1)

        ## Who says it

        1. for.md · Why Python · 2024-03-05
        2. against.txt · Python or not

        """)
    #expect(report.remarks == "")
    #expect(report.exitCode == 0)
  }

  @Test func `says what it leaves out, and how to see it`() throws {
    for name in ["Ruby", "PHP", "Java", "Kotlin", "Scala", "Rust"] {
      try place.write("\(name)\n\n\(name) is fast. \(name) scales well.\n", to: "\(name)-1.txt")
      try place.write("\(name)!\n\n\(name) is slow. \(name) scales well.\n", to: "\(name)-2.txt")
    }
    try place.crosscheck("import", ".")
    let report = try place.crosscheck("report", "--limit", "2").output
    let rest = try #require(report.components(separatedBy: "## What is left out\n\n").last)
    #expect(
      rest == """
        - 1 technology and 2 criteria at a glance: `crosscheck matrix --all`
        - 5 further contradictions: `crosscheck conflicts --sure --all`
        - 5 further agreements: `crosscheck agreements --all`

        """)
    #expect(!(try place.crosscheck("report").output.contains("further")))
    try place.write("---\ndate: 2023-01-01\n---\nGo is fast. Go scales well.\n", to: "it's new.md")
    try place.crosscheck("import", "it's new.md")
    #expect(
      try place.crosscheck(
        "report", "--limit", "1", "--source", "it's new.md", "--until", "2024",
        "--polarity", "positive,negative"
      ).output.hasSuffix(
        """
        - 1 criterion at a glance: `crosscheck matrix --all --source 'it'\\''s new.md' \
        --polarity positive,negative --until 2024`

        """))
  }

  @Test func `is short where little is asked for, and valid where nothing is claimed`() throws {
    let nothing = try place.crosscheck("report", "--technology", "go")
    #expect(nothing.output == "# What articles say of Go\n\nNothing is claimed.\n")
    let praise = try place.crosscheck("report", "--polarity", "positive")
    #expect(!praise.output.contains("Where they contradict"))
    #expect(try place.crosscheck("report", "--limit", "0").exitCode == 64)
  }
}
