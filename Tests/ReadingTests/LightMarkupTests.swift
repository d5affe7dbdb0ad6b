import Claims
import Reading
import Testing

struct LightMarkupTests {
  @Test func `reads reStructuredText`() throws {
    let article = try article(
      """
      ==========
      Ada vs Ada
      ==========

      :Author: Jane Doe
      :Date: 2021-05-03

      .. image:: a.png
         :alt: not read

      Speed
      -----

      It is fast. For example::

          not(read)

      Small
      ~~~~~

      :doc:`Words <a>` here.
      """, named: "a.rst")
    #expect(
      article.outline == [
        "h1 Ada vs Ada", "h2 Speed", "p It is fast. For example::", "h3 Small",
        "p :doc:`Words <a>` here.",
      ])
    #expect(article.title == "Ada vs Ada")
    #expect(article.author == "Jane Doe")
    #expect(article.publishedOn == "2021-05-03")
  }

  @Test func `reads AsciiDoc`() throws {
    let article = try article(
      """
      = Ada vs Ada
      :author: Jane Doe
      :revdate: 2021-05-03

      // not read
      == Speed

      It is fast.

      [source,ada]
      ----
      not (read)
      ----

      === Small

      |===
      |Name |Ada
      |Speed |fast
      |===

      * one
      ** two
      """, named: "a.adoc")
    #expect(
      article.outline == [
        "h1 Ada vs Ada", "h2 Speed", "p It is fast.", "h3 Small", "th Name |Ada", "td Speed |fast",
        "l1 one", "l1 two",
      ])
    #expect(article.cells == [["Name", "Ada"], ["Speed", "fast"]])
    #expect(article.author == "Jane Doe")
    #expect(article.publishedOn == "2021-05-03")
  }

  @Test func `reads the headings of a wiki in any text`() throws {
    let article = try article("== Speed ==\n\nIt is fast.\n\n=== Small ===\n\nWords are here.")
    #expect(article.outline == ["h2 Speed", "p It is fast.", "h3 Small", "p Words are here."])
  }
}
