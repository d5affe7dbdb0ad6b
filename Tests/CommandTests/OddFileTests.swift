import Foundation
import Testing

/// Files that are none, cannot be read, or have names that are no text.
@Suite struct OddFileTests {
  private let text = "Python is easy to learn.\n"

  @Test func `waits for no pipe`() throws {
    let place = try Workplace(["a.txt": text])
    let transcript = try place.shell("mkfifo b.txt c; crosscheck import . b.txt")
    #expect(transcript.output.hasPrefix("3 articles: 1 new, 2 failed"))
    #expect(transcript.remarks.contains("b.txt: it is a pipe, not a file"))
    #expect(transcript.exitCode == 1)
  }

  @Test func `tells what a folder holds that would have to be named`() throws {
    let record = #"{"address": "x", "text": "Rust is fast."}"# + "\n"
    let place = try Workplace(["a/a.txt": text, "a/b.jsonl": record, "a/c.jsonl": record])
    let transcript = try place.crosscheck("import", "a")
    #expect(transcript.output.hasPrefix("1 article: 1 new"))
    #expect(
      transcript.remarks
        == "crosscheck: passed over a/b.jsonl and 1 other; name them to read the articles in them.\n"
    )
    #expect(try place.crosscheck("import", "a/b.jsonl").remarks == "")
  }

  @Test func `tells what a folder holds that would have to be unpacked`() throws {
    let place = try Workplace()
    for name in ["a.html.gz", "b.JSONL.zst", "c.tar.gz", "d.7z", "e.sql.gz", "f.png"] {
      try place.write("x", to: "a/\(name)")
    }
    let transcript = try place.crosscheck("import", "a")
    #expect(
      transcript.remarks == """
        crosscheck: passed over a/c.tar.gz; name it to read the articles in it.
        crosscheck: passed over a/a.html.gz and 2 others; unpack them to read the articles in them.

        """)
    #expect(transcript.exitCode == 0)
  }

  @Test func `goes round no loop of links`() throws {
    let place = try Workplace(["a/a.txt": text])
    let transcript = try place.shell(
      "ln -s ../a a/again; ln -s loop.md a/loop.md; ln -s nowhere a/lost.txt; crosscheck import a")
    #expect(transcript.output.hasPrefix("3 articles: 1 new, 2 failed"))
    #expect(transcript.remarks.contains("a/loop.md: it is a link that leads back to itself. Mend"))
    #expect(transcript.remarks.contains("a/lost.txt: it is a link that leads nowhere. Mend the"))
  }

  @Test func `keeps files whose names are no text, or no single line`() throws {
    let place = try Workplace()
    let transcript = try place.shell(
      "mkdir a; echo Python is fast. > $'a/caf\\xe9.txt'; echo Rust is fast. > $'a/b\\nc.txt'; "
        + "crosscheck import a")
    #expect(transcript.output.hasPrefix("2 articles: 2 new"))
    #expect(transcript.remarks == "")
    let sources = try place.crosscheck("sources", "--format", "tsv").lines.dropFirst()
      .map { $0.split(separator: "\t")[1] }
    #expect(sources == ["a/b%0Ac.txt", "a/caf%E9.txt"])
    #expect(try place.shell("crosscheck import a").output.hasPrefix("2 articles: 2 unchanged"))
    #expect(
      try place.shell("crosscheck import a/caf*").remarks
        == "crosscheck: a/caf\u{FFFD}.txt: its name is no UTF-8. Name the folder that it is in.\n")
  }

  @Test func `says that a folder holds nothing to read`() throws {
    let place = try Workplace(["a/a.log": text])
    let transcript = try place.crosscheck("import", "a")
    #expect(transcript.output.hasPrefix("0 articles · nothing to read"))
    #expect(transcript.remarks.hasPrefix("crosscheck: no file there is called like an article;"))
    #expect(transcript.exitCode == 0)
    #expect(try place.crosscheck("import", "a/a.log").output.hasPrefix("1 article: 1 new"))
  }

  @Test func `says what may not be read`() throws {
    let place = try Workplace(["a/open.txt": text, "a/closed.txt": text, "a/b/c.txt": text])
    let transcript = try place.unprivileged(
      "chmod 0 a/closed.txt a/b; crosscheck import a; code=$?; chmod 755 a/b; exit $code")
    #expect(transcript.output.hasPrefix("3 articles: 1 new, 2 failed"))
    #expect(transcript.remarks.contains("a/closed.txt: you have no right to read it. Give"))
    #expect(transcript.remarks.contains("a/b: you have no right to read it. Give"))
    #expect(transcript.exitCode == 1)
  }
}

@Suite struct KilledTests {
  @Test(arguments: ["import a.pdf", "import a.txt --with ./pdftotext"])
  func `leaves no file behind, however it ends`(command: String) throws {
    let place = try Workplace(["a.pdf": "%PDF-1.4", "a.txt": "Python is easy to learn.\n"])
    let transcript = try place.shell(
      """
      mkdir tmp; printf '#!/bin/sh\\ntouch started; exec sleep 3\\n' > pdftotext; chmod +x pdftotext
      (PATH=$PWD:$PATH TMPDIR=$PWD/tmp crosscheck \(command) >output) & importer=$!
      until [ -e started ] || ! kill -0 $importer; do :; done
      kill -9 $(cat /proc/$importer/task/$importer/children); wait $importer; ls -A tmp; ls started
      """)
    #expect(transcript.output == "started\n")
  }
}

@Suite struct ReadOnlyTests {
  @Test(arguments: ["chmod 555 kb", "chmod 444 kb/k.sqlite", "chmod 444 kb/k.sqlite; chmod 555 kb"])
  func `answers from where nothing can be written, and says why nothing is stored`(
    protection: String
  ) throws {
    let place = try Workplace(["a.txt": "Python is easy to learn.\n"])
    let transcript = try place.unprivileged(
      """
      mkdir kb; export CROSSCHECK_DATABASE=kb/k.sqlite; crosscheck import a.txt; \(protection)
      crosscheck claims --format tsv; crosscheck sources; crosscheck doctor || exit 9
      crosscheck import a.txt; code=$?
      chmod 755 kb; exit $code
      """)
    #expect(transcript.output.contains("Python is easy to learn"))
    #expect(transcript.output.contains("a.txt"))
    #expect(transcript.remarks.contains("read-only for you, so nothing can be stored"))
    #expect(transcript.output.contains("problems        none"))
    #expect(
      transcript.remarks.contains(
        "kb/k.sqlite is read-only for you, so that its full text index was not examined."))
    #expect(transcript.remarks.split(separator: "\n").count == 2)
    #expect(transcript.exitCode == 1)
  }
}
