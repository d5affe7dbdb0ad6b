import Claims
import Reading
import Testing

struct FormatDetectionTests {
  @Test(arguments: [
    ("<!DOCTYPE html><p>Some words of the page.</p>", nil, Article.Format.html),
    ("<?xml version=\"1.0\"?>\n<!-- saved -->\n<HTML><p>Some words.</p>", "page.txt", .html),
    ("<div><p>One paragraph.</p><p>Another one.</p></div>", nil, .html),
    ("<p>A single paragraph of a page.</p>", "page.html", .html),
    ("# Title\n\nWords of the article.", nil, .markdown),
    ("---\ntitle: Title\n---\nWords.", "article.txt", .markdown),
    (
      "See [this](https://example.org) and [that](https://example.org).\n\n# Title", "a.txt",
      .markdown
    ),
    (
      "<div>\n\n<p>\n\n<div>\n\n# Title\n\nSee [this](https://example.org) and **that**.", nil,
      .markdown
    ),
    ("|a|b|\n|-|-|\n|1|2|", nil, .markdown),
    ("Plain words.", "article.md", .markdown),
    ("Plain words, with a < b and c > d.", nil, .text),
    ("Plain words.", "article.txt", .text),
    ("# A comment\nPlain words.", "article.txt", .text),
  ])
  func `tells the format by the content, and by the name where that is open`(
    text: String, name: String?, format: Article.Format
  ) throws {
    #expect(try article(text, named: name).format == format)
  }
}
