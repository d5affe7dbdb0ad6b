import Reading
import Testing

struct FrontMatterTests {
  @Test(arguments: [
    """
    ---
    title: "Apache or nginx"
    authors: [Jane Doe, {name: John Roe}]
    date: 2021-05-03
    publisher: Example Weekly
    url: https://example.org/a
    ---
    """,
    """
    +++
    title = "Apache or nginx"
    author = "Jane Doe, John Roe"
    date = 2021-05-03
    site = 'Example Weekly'
    canonical = "https://example.org/a"
    +++
    """,
    """
    title:  Apache or nginx
    author: Jane Doe, John Roe
    date:   3 May 2021
    publication: Example Weekly
    link:   https://example.org/a
    ---
    """,
    """
    Title: Apache or nginx
    By: Jane Doe, John Roe
    Date: May 3, 2021
    Site: Example Weekly
    Source: https://example.org/a
    Tags: servers
    """,
    """
    ---
    title: "Apache or nginx"
    author: Jane Doe, John Roe
    date: 2021-05-03
    publisher: Example Weekly
    url: https://example.org/a
    """,
  ])
  func `describes the article and is no part of it`(frontMatter: String) throws {
    let article = try article(frontMatter + "\n\n# Servers\n\nWords.\n", named: "a.md")
    #expect(article.title == "Apache or nginx")
    #expect(article.author == "Jane Doe, John Roe")
    #expect(article.publishedOn == "2021-05-03")
    #expect(article.publisher == "Example Weekly")
    #expect(article.canonicalAddress == "https://example.org/a")
    #expect(article.outline == ["h1 Servers", "p Words."])
  }

  @Test
  func `is read line by line where it is no valid YAML`() throws {
    let article = try article("---\ntitle: Go: fast or slow\ntags: [a\n---\nWords.", named: "a.md")
    #expect(article.title == "Go: fast or slow")
    #expect(article.outline == ["p Words."])
  }

  @Test(arguments: [
    ("---\ntitle: Never closed\n\nWords.", ["p title: Never closed", "p Words."]),
    ("Title: a heading\n---\n\nWords.", ["h2 Title: a heading", "p Words."]),
    ("---\n\nWords between rules.\n\n---\n\nMore.", ["p Words between rules.", "p More."]),
    ("Title: One line\n\nWords.", ["p Title: One line", "p Words."]),
    ("Title: A\nSpeed: high\n\nWords.", ["p Title: A\nSpeed: high", "p Words."]),
    ("Words.\n\nTitle: A\nTags: b\n\nMore.", ["p Words.", "p Title: A\nTags: b", "p More."]),
    ("Title: A\nTags: b\nWords.", ["p Title: A\nTags: b\nWords."]),
  ])
  func `is not seen where there is none`(text: String, outline: [String]) throws {
    #expect(try article(text, named: "a.md").outline == outline)
  }
}

struct PlainFrontMatterTests {
  @Test(arguments: [nil, "a.txt", "a.rst"])
  func `describes a plain text, which it does not make Markdown`(name: String?) throws {
    let article = try article(
      "Title: Go\nAuthor: Ann\nDate: 2020-05-05\nTags: a\n\nGo is fast.\n", named: name)
    #expect(article.format == .text)
    #expect(article.title == "Go" && article.author == "Ann")
    #expect(article.publishedOn == "2020-05-05")
    #expect(article.outline == ["p Go is fast."])
  }

  @Test(arguments: ["a.txt", "a.md"])
  func `gives no title where it does not end`(name: String) throws {
    #expect(try article("---\nunclosed: yes\n\nGo is fast.\n", named: name).title == nil)
  }
}

struct TOMLFrontMatterTests {
  @Test(arguments: [
    (#"title = "Syntax \"A\" vs B""#, "Syntax \"A\" vs B"),
    ("title = 'C:\\new'", "C:\\new"),
    ("title = \"\"\"\nOn two\nlines\"\"\"", "On two lines"),
    ("title = \"caf\\u00e9\" # not this", "café"),
    ("a.title = \"dotted\"", "dotted"),
    ("draft = true\ntitle = \"Later\"\n[extra]\ntitle = \"No\"", "Later"),
    ("tags = [\"a\", [\"b\"],\n # remark\n \"c\"]\ntitle = \"Behind\"", "Behind"),
    ("nonsense\ntitle = \"Behind\"", "Behind"),
    ("title = \"open", "open"),
  ])
  func `reads the title`(toml: String, title: String) throws {
    #expect(try article("+++\n\(toml)\n+++\n\n# H\n\nWords.\n").title == title)
  }

  @Test(arguments: [
    ("authors = [\"Jane\", 'John']", "Jane, John"), ("author = \"Jane\"", "Jane"),
    ("[[authors]]\nname = \"Jane\"", "Jane"), ("[taxonomies]\nauthors = [\"Jane\"]", "Jane"),
    ("author = { mail = \"a@b\", name = \"Jane\" }", "Jane"),
  ])
  func `reads the authors`(toml: String, author: String) throws {
    #expect(try article("+++\ntitle = \"T\"\n\(toml)\n+++\n\nWords.\n").author == author)
  }

  @Test func `reads a date that is no string`() throws {
    let article = try article("+++\ntitle = \"T\"\ndate = 2020-09-05T10:00:00Z\n+++\n\nWords.\n")
    #expect(article.publishedOn == "2020-09-05")
  }
}
