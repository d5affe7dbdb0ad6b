import Reading
import Testing

@Test(
  arguments: [
    ("a.txt", .text), ("a.b.TXT", .text), ("a.md", .markdown), ("a.xhtml", .html),
    ("a.asc", .asciiDoc),
    ("a.rest", .reStructuredText), ("a.pdf", .pdf), ("a.epub", .epub), ("A.DOCX", .docx),
    ("md", nil), ("a.md.", nil), ("a.mdx", nil), ("", nil),
  ] as [(String, FileKind?)])
func `the ending of a name tells how a file is written`(name: String, kind: FileKind?) {
  #expect(FileKind(ofFileNamed: name) == kind)
}
