import Foundation
import Testing

/// An article in lines of a set width, and what `show` prints of the quote “Python is easy to learn”.
private let articles: [(name: String, text: String, shown: String)] = [
  (
    "wrapped.txt",
    """
    Some notes

    Many schools of the country have taught it for ten years
    and more. Python is easy to learn. The pupils who come
    from there have heard of lists and of loops.

    The next paragraph is about something else altogether.
    """,
    """
    Many schools of the country have taught it for ten years and more. “Python is easy to learn”. \
    The pupils who come from there have heard of lists and of loops.
    """
  ),
  (
    "wrapped.md",
    """
    # Python in schools
    Many schools of the country have taught **it** for [ten
    years](https://example.org). Python is easy to learn. It
    stays so.
    - The first item is about something else altogether.
    """,
    """
    Many schools of the country have taught it for ten years. “Python is easy to learn”. It stays so.
    """
  ),
  (
    "list.md",
    """
    The reasons are these:

    - Python has a large community.
    - Some of it is taught at
      school. Python is easy to learn.
    - Python scales well.
    """, "Some of it is taught at school. “Python is easy to learn”."
  ),
  (
    "page.html",
    """
    <html><head><title>Python in schools</title></head><body><article><h1>Python in schools</h1>
    <p>Many schools of the country have
    taught it for ten years. Python is easy to learn. It stays so.</p>
    <p>The next paragraph is about something else altogether, and is long enough to be read.</p>
    </article></body></html>
    """,
    """
    Many schools of the country have taught it for ten years. “Python is easy to learn”. It stays so.
    """
  ),
  (
    "long.txt",
    """
    Python in schools

    \(String(repeating: "Wonderfully ", count: 20))long. Python is easy to learn. \
    \(String(repeating: "Wonderfully ", count: 20))long.
    """,
    """
    … \(String(repeating: "Wonderfully ", count: 11))long. “Python is easy to learn”. \
    \(String(repeating: "Wonderfully ", count: 11))…
    """
  ),
]

@Test(arguments: articles)
func `shows a quote among the words of its own paragraph`(
  name: String, text: String, shown: String
) throws {
  let place = try Workplace([name: text])
  try place.crosscheck("import", name)
  let claims = try place.crosscheck("claims", "--criterion", "learning-curve", "--format", "tsv")
  let number = try #require(claims.lines.last?.split(separator: "\t").first)
  let sheet = try place.crosscheck("show", "\(number)", environment: ["COLUMNS": "500"])
  #expect(sheet.lines[1] == shown)
}
