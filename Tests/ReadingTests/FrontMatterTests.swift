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
  ])
  func `is not seen where there is none`(text: String, outline: [String]) throws {
    #expect(try article(text, named: "a.md").outline == outline)
  }
}
