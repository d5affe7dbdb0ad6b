import Reading
import Testing

@Test(arguments: [
  (
    "PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.text",
    "this is an OpenDocument text (.odt), which is not read"
  ),
  ("PK\u{3}\u{4}....a.txt", "this is a zip archive, which is not read"),
  ("{\\rtf1 Words}", "this is Rich Text (.rtf), which is not read"),
  ("GIF89a", "this is a picture (GIF), which is not read"),
  ("\u{7F}ELF\u{2}", "this is a program, which is not read"),
  ("SQLite format 3\0", "this is an SQLite database, which is not read"),
  ("Words\0and more of them.", "this is no text"),
])
func `says which format it does not read`(file: String, problem: String) {
  let error = #expect(throws: ReadingError.self) { try article(file, named: "a.txt") }
  #expect(error?.problem == problem)
  #expect(error?.remedy.isEmpty == false)
}

@Test(arguments: [
  ("a.epub", "the EPUB book cannot be read: the archive cannot be read: Truncated ZIP file header"),
  (
    "a.DOCX",
    "the Word document cannot be read: the archive cannot be read: Truncated ZIP file header"
  ),
])
func `says of a damaged document that it is damaged`(name: String, problem: String) {
  let error = #expect(throws: ReadingError.self) {
    try article("PK\u{3}\u{4}garbage", named: name)
  }
  #expect(error?.problem == problem)
  #expect(error?.remedy == "Save it again, or convert it to HTML, for instance with pandoc.")
}

@Test(arguments: [
  ("PK\u{3}\u{4}....a.txt", "Unpack it first."),
  (
    "PK\u{3}\u{4}....xl/workbook.xml",
    "Convert it to HTML or plain text first, for instance with pandoc."
  ),
])
func `tells an archive from a document that is one`(file: String, remedy: String) {
  let error = #expect(throws: ReadingError.self) { try article(file, named: "a.txt") }
  #expect(error?.remedy == remedy)
}
