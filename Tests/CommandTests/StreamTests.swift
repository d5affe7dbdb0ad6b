import Foundation
import Testing

@testable import crosscheck

private func record(_ address: String, _ text: String, _ rest: String = "") -> String {
  "{\"address\": \"\(address)\", \"text\": \"\(text)\"\(rest)}\n"
}

@Suite struct JSONLinesTests {
  @Test func `reads a record from each line`() throws {
    let place = try Workplace([
      "dump.jsonl": record("a", "Python is easy to learn.")
        + "\n"
          + """
          {"address": "b", "title": "Why Rust", "published": "May 3, 2021", \
          "html": "<p>Rust is fast.</p>", "crawled": 17}
          {"address": "c", "markdown": "# Go\\n\\nGo is easy to learn."}
          """
    ])
    let transcript = try place.crosscheck("import", "dump.jsonl")
    #expect(transcript.output.hasPrefix("3 articles: 3 new · "))
    #expect(transcript.remarks == "")
    let sources = try place.crosscheck("sources", "--format", "jsonl").lines
    #expect(sources[1].contains(#""title": "Why Rust""#))
    #expect(sources[1].contains(#""published": "2021-05-03""#))
    #expect(sources.map { $0.contains(#""format": "html""#) } == [false, true, false])
    #expect(
      try place.crosscheck("import", "dump.jsonl").output.hasPrefix("3 articles: 3 unchanged"))
  }

  @Test func `keeps the last of two texts at one address`() throws {
    let shared = String(repeating: "Whoever measures twice finds that Python is slow. ", count: 9)
    let place = try Workplace([
      "dump.jsonl": record("a", shared) + record("b", shared + "So it goes.")
        + record("a", shared + "Python is easy to learn.")
    ])
    #expect(try place.crosscheck("import", "dump.jsonl").exitCode == 0)
    #expect(try place.crosscheck("sources", "--format", "jsonl").lines.count == 2)
    #expect(try place.crosscheck("claims").output.contains("Python is easy to learn"))
    #expect(try place.crosscheck("sources", "--copies").output != "")
  }

  @Test func `tells records on standard input by their looks`() throws {
    let place = try Workplace()
    let lines = record("a", "Python is easy to learn.") + record("b", "Rust is fast.")
    #expect(
      try place.crosscheck("import", "-", input: lines).output.hasPrefix("2 articles: 2 new"))
  }

  @Test(arguments: [
    ("{\"text\": \"Python is fast.\"}", "the record has no “address”"),
    ("{\"address\": \"a\"}", "the record has none of “html”, “markdown” and “text”"),
    ("{\"address\": \"a\", \"text\": \"b\", \"html\": \"c\"}", "more than one of"),
    ("{\"address\": 1, \"text\": \"b\"}", "“address” is no string"),
    ("{\"address\": \"a\", \"text\": \"", "this is no JSON object"), ("[1, 2]", "no JSON object"),
    ("{\"address\": \"a\", \"text\": \" \"}", "it holds no text"),
  ])
  func `says what is wrong with a record, and reads the others`(line: String, problem: String)
    throws
  {
    let place = try Workplace(["d.jsonl": "\(line)\n\(record("x", "Rust is fast."))"])
    let transcript = try place.crosscheck("import", "d.jsonl")
    #expect(transcript.output.hasPrefix("2 articles: 1 new, 1 failed"))
    #expect(transcript.remarks.hasPrefix("crosscheck: d.jsonl:1: "))
    #expect(transcript.remarks.contains(problem))
    #expect(transcript.exitCode == 1)
  }

  @Test func `tells only the first lines of a dump of another shape`() throws {
    let place = try Workplace([
      "d.jsonl": (0..<100).map { "{\"id\": \($0)}\n" }.joined() + "{}}\n"
        + record("x", "Rust is fast."),
      "claims.jsonl": String(repeating: "{\"id\": 1}\n", count: 100),
    ])
    let articles = try place.crosscheck("import", "d.jsonl")
    #expect(articles.output.hasPrefix("102 articles: 1 new, 101 failed"))
    let remarks = articles.remarks.split(separator: "\n")
    #expect(remarks.count == 22)
    #expect(remarks[19].hasPrefix("crosscheck: d.jsonl:20: the record has no “address”."))
    #expect(remarks[20].hasPrefix("crosscheck: d.jsonl:101: this is no JSON object."))
    #expect(remarks.last == "crosscheck: 80 more lines failed for the same reasons.")
    #expect(articles.exitCode == 1)
    let claims = try place.crosscheck("import", "--claims", "claims.jsonl")
    #expect(claims.output.hasPrefix("100 claims: 100 refused (100 unreadable)"))
    #expect(claims.remarks.split(separator: "\n").count == 22)
    #expect(claims.remarks.contains("crosscheck: 80 more claims refused for the same reasons."))
    #expect(claims.exitCode == 1)
  }

  @Test func `cuts lines wherever chunks end`() throws {
    let place = try Workplace()
    let text = String(repeating: "Python is easy to learn. ", count: 60_000)
    try place.write(record("a", text) + record("b", "Rust is fast."), to: "d.jsonl")
    let lines = JSONLines(
      try FileDescriptor(reading: FilePath(place.folder.appending(path: "d.jsonl").path)),
      name: "d")
    var sizes: [Int] = []
    while case .article(let file) = try lines.next() { sizes.append(file.size) }
    #expect(
      sizes == [record("a", text).utf8.count - 1, record("b", "Rust is fast.").utf8.count - 1])
  }

  @Test func `goes on where it was interrupted`() throws {
    let place = try Workplace()
    // Three batches of 10,000 sentences; the import is killed when the first is there.
    let records = (0..<60).map { article in
      record(
        "a\(article)", (0..<500).map { "Sentence \($0) of \(article)." }.joined(separator: " "))
    }
    try place.write(records.joined(), to: "dump.jsonl")
    let transcript = try place.shell(
      """
      (crosscheck import dump.jsonl) & importer=$!
      until crosscheck sources --format tsv 2>&1 | grep -q a0 || ! kill -0 $importer; do :; done
      kill -9 $(cat /proc/$importer/task/$importer/children) 2>/dev/null; wait $importer 2>/dev/null
      crosscheck import dump.jsonl; crosscheck doctor
      """)
    let summary = try #require(transcript.lines.last { $0.hasPrefix("60 articles: ") })
    #expect(summary.contains(" unchanged · "))
    #expect(transcript.lines.last?.contains("none") == true)
  }

  @Test func `says that nothing is lost where a person interrupts it`() throws {
    let place = try Workplace()
    try place.write(record("a", String(repeating: "Rust is fast. ", count: 50)), to: "dump.jsonl")
    try place.write(
      """
      import signal, subprocess, sys, time
      # What Python does about the signal must not be taken for what the program does.
      importer = subprocess.Popen(
          [sys.argv[1], "import", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
          preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
      importer.stdin.write(open("dump.jsonl", "rb").read())
      importer.stdin.flush()
      def hears():
          for line in open(f"/proc/{importer.pid}/status"):
              if line.startswith("SigCgt:"):
                  return int(line.split()[1], 16) >> (signal.SIGINT - 1) & 1
      while not hears() and importer.poll() is None:
          time.sleep(0.01)
      importer.send_signal(signal.SIGINT)
      print(importer.communicate()[1].decode(), importer.returncode)
      """, to: "interrupt.py")
    let program = Workplace.program.path
    let transcript = try place.shell(
      "python3 interrupt.py '\(program)'; crosscheck import dump.jsonl")
    #expect(
      transcript.output.contains(
        "interrupted. What was stored stays; the same command goes on where it was.\n -2\n"))
    #expect(transcript.output.contains("1 article: 1 "))
  }
}

@Suite struct ArchiveTests {
  private let articles = [
    "site/a.md": "# Python\n\nPython is easy to learn.\n",
    "site/b.html": "<p>Rust is fast.</p>", "site/README": "Go is easy to learn.\n",
    "site/.hidden.md": "x", "site/node_modules/c.md": "x", "site/data.csv": "x",
  ]

  @Test(arguments: [
    "tar -cf site.tar site", "tar -czf site.tar.gz site", "tar -cJf site.tar.xz site",
    "tar --format=pax -cjf site.tar.bz2 site",
    "python3 -m zipfile -c site.zip site",
  ])
  func `reads the articles in an archive`(command: String) throws {
    let place = try Workplace(articles)
    try place.write(Data([0, 1, 2]), to: "site/program")
    let transcript = try place.shell("\(command) && rm -r site && crosscheck import site.*")
    #expect(transcript.output.hasPrefix("3 articles: 3 new · "))
    #expect(transcript.remarks == "")
    let sources = try place.crosscheck("sources", "--format", "tsv").output
    #expect(sources.contains("/site/b.html\t"))
    #expect(try place.shell("crosscheck import site.*").output.hasPrefix("3 articles: 3 unchanged"))
    let piped = try place.shell("cat site.* | crosscheck import - --name other")
    #expect(piped.output.hasPrefix("3 articles: "))
    #expect(piped.remarks == "")
  }

  @Test func `takes a document that is an archive for one article`() throws {
    let place = try Workplace([
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": "<document><p><r><t>Rust is fast.</t></r></p></document>",
    ])
    let transcript = try place.shell(
      """
      mkdir docs; python3 -m zipfile -c docs/a.docx '[Content_Types].xml' word
      crosscheck import docs; crosscheck import - --name b.docx < docs/a.docx
      crosscheck sources --format tsv
      """)
    #expect(transcript.lines[0].hasPrefix("1 article: 1 new"))
    #expect(transcript.lines[1].hasPrefix("1 article: 1 known by another address"))
    #expect(transcript.lines[3].contains("docs/a.docx"))
  }

  @Test func `passes over archives that lie in a folder`() throws {
    let place = try Workplace(articles)
    let transcript = try place.shell("tar -cf site/x.tar site/a.md; crosscheck import site")
    #expect(transcript.output.hasPrefix("3 articles: 3 new"))
  }

  @Test func `stores no article of a bomb, and those before it`() throws {
    let place = try Workplace(["a.md": "Python is easy to learn.\n"])
    let transcript = try place.shell(
      """
      head -c 300M /dev/zero | tr '\\0' x > z.txt; tar -czf bomb.tgz a.md z.txt a.md
      python3 -m zipfile -c bomb.zip a.md z.txt; mkdir word; mv z.txt word/document.xml
      python3 -m zipfile -c bomb.docx word; rm -r word a.md; crosscheck text bomb.docx
      for archive in bomb.tgz bomb.zip; do
        crosscheck import $archive --database $archive.sqlite
      done
      """)
    #expect(transcript.lines.count == 2)
    #expect(transcript.lines.allSatisfy { $0.hasPrefix("2 articles: 1 new, 1 failed") })
    let remarks = transcript.remarks.split(separator: "\n")
    #expect(remarks.count == 3)
    #expect(remarks.allSatisfy { $0.contains("unpacks to more than 200 times its size") })
  }

  @Test func `says which entry is too large`() throws {
    let place = try Workplace(["a.md": "Python is easy to learn.\n"])
    let transcript = try place.shell(
      """
      head -c 50M /dev/urandom | base64 > z.txt; tar -cf large.tar z.txt a.md; rm z.txt a.md
      crosscheck import large.tar
      """)
    #expect(transcript.output.hasPrefix("2 articles: 1 new, 1 failed"))
    #expect(
      transcript.remarks
        == """
        crosscheck: large.tar/z.txt: it unpacks to more than 64 MB. Cut it into files of one article \
        each.

        """)
  }

  @Test func `follows no link and leaves no folder`() throws {
    let place = try Workplace([
      "a.md": "Python is easy to learn.\n", "s/secret.txt": "Rust is fast.",
    ])
    let transcript = try place.shell(
      """
      ln -s s/secret.txt link.txt; tar -cPf t.tar "../$(basename "$PWD")/a.md" link.txt; crosscheck import t.tar
      crosscheck sources --format tsv
      """)
    #expect(transcript.output.hasPrefix("1 article: 1 new"))
    #expect(transcript.output.contains("t.tar/crosscheck-"))
    #expect(!transcript.output.contains(".."))
  }

  @Test(arguments: [("not an archive", "t.zip"), ("not an archive", "t.tar.gz"), ("", "t.tar")])
  func `says what is wrong with an archive`(content: String, name: String) throws {
    let place = try Workplace([name: content])
    let transcript = try place.crosscheck("import", name)
    #expect(transcript.exitCode == 1)
    #expect(transcript.remarks.hasPrefix("crosscheck: \(name): "))
    #expect(transcript.remarks.split(separator: "\n").count == 1)
  }

  @Test func `keeps what came before the damage`() throws {
    let place = try Workplace(["a.md": "Python is easy to learn.\n"])
    let transcript = try place.shell(
      """
      head -c 500000 /dev/urandom | base64 > z.txt; tar -czf t.tgz a.md z.txt
      head -c 100000 t.tgz > cut.tgz; crosscheck import cut.tgz
      """)
    #expect(transcript.output.hasPrefix("2 articles: 1 new, 1 failed"))
    #expect(transcript.remarks.contains("the archive cannot be read: "))
  }
}

@Test(arguments: [
  (
    ImportProgress(articles: 1200, allArticles: 5000, bytes: 24, allBytes: 100), 20,
    "1200 of 5000 articles · 60 a second · 1 min 4 s left"
  ),
  (
    ImportProgress(articles: 7, allArticles: nil, bytes: 9, allBytes: nil), 2,
    "7 articles · 4 a second"
  ),
  (
    ImportProgress(articles: 10, allArticles: nil, bytes: 1, allBytes: 1000), 10,
    "10 articles · 1 a second · 2 h 46 min left"
  ),
  (
    ImportProgress(articles: 1, allArticles: 2, bytes: 1, allBytes: 0x1p64), 10,
    "1 of 2 articles"
  ),
])
func `says how far an import is`(progress: ImportProgress, seconds: Int, words: String) {
  #expect(progress.words(after: .seconds(seconds)) == words)
}
