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
  ("bplist00..", "this is a property list, such as a bookmark of a web page, which is not read"),
  (
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0"><dict><key>URL</key><string>https://example.org/a</string></dict></plist>
    """, "this is a bookmark of a web page, which is not read"
  ),
  (
    "[InternetShortcut]\r\nURL=https://example.org/a\r\n",
    "this is a bookmark of a web page, which is not read"
  ),
  (
    "[Desktop Entry]\nType=Link\nURL=https://example.org/a\n",
    "this is a bookmark of a web page, which is not read"
  ),
  ("\\documentclass{article}\nGo is fast.", "this is LaTeX (.tex), which is not read"),
  (
    """
    From: <Saved by a browser>
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html"; boundary="b"

    --b
    <p>Go is =66ast.</p>
    """, "this is a mail, or a page saved as one (.mhtml), which is not read"
  ),
  (
    #" {"nbformat": 4, "cells": [{"source": ["Go is fast."]}]}"#,
    "this is a Jupyter notebook (.ipynb), which is not read"
  ),
  (#"[{"title": "Go", "text": "Go is fast."}]"#, "this is JSON, which is not read"),
])
func `says which format it does not read`(file: String, problem: String) {
  let error = #expect(throws: ReadingError.self) { try article(file, named: "a.txt") }
  #expect(error?.problem == problem)
  #expect(error?.remedy.isEmpty == false)
}

@Test(arguments: [
  "[Go] is fast.", "{Go} is fast. {sic}", "[InternetShortcuts] are handy.",
  "URL=https://example.org/a",
  "Subject: Go\nContent-Type: text/plain\n\nGo is fast.", "{\"a\": 1} and more",
])
func `reads a text that merely begins like another format`(text: String) throws {
  #expect(try !article(text, named: "a.txt").blocks.isEmpty)
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
