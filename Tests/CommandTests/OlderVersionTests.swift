import Testing

/// A knowledge base as a version made it that had none of today's tables.
private let making = """
  mkdir kb; export CROSSCHECK_DATABASE=kb/k.sqlite
  python3 -c 'import sqlite3
  sqlite3.connect("kb/k.sqlite").executescript(
    "PRAGMA application_id = 0x5843484B; CREATE TABLE early (x)")'
  """

@Suite struct OlderVersionTests {
  @Test(arguments: ["claims", "conflicts", "sources", "search x", "export all"])
  func `a question brings what an older version wrote up to date, and says so once`(
    question: String
  ) throws {
    let transcript = try Workplace().shell(
      "\(making)\ncrosscheck \(question) >answer && crosscheck claims --format json; crosscheck doctor"
    )
    #expect(transcript.output.hasPrefix("[]\n"))
    #expect(transcript.output.contains("problems        none"))
    let remarks = transcript.remarks.split(separator: "\n")
    #expect(
      remarks.filter { $0.contains("older") } == [
        "crosscheck: an older version wrote kb/k.sqlite; it has been brought up to date."
      ])
    #expect(transcript.exitCode == 0)
  }

  @Test(arguments: ["chmod 555 kb", "chmod 444 kb/k.sqlite", "chmod 444 kb/k.sqlite; chmod 555 kb"])
  func `what an older version wrote and nobody may write is refused`(protection: String) throws {
    let transcript = try Workplace().unprivileged(
      "\(making)\n\(protection)\ncrosscheck claims; code=$?; chmod 755 kb; exit $code")
    #expect(transcript.output == "")
    #expect(
      transcript.remarks == """
        crosscheck: kb/k.sqlite: an older version of Crosscheck wrote this knowledge base. Import an \
        article to bring it up to date.

        """)
    #expect(transcript.exitCode == 1)
  }
}
