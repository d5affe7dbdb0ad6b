import Claims
import Reading
import Testing

struct SavedPageTests {
  private static let page = "<html><body><p>Café: \(HTMLReaderTests.prose)</p></body></html>"

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nDate: Sat, 21 Nov 2026 13:00:00 GMT\r\n\r\n",
    "HTTP/2 200\nserver: nginx\n\n", "Content-Type: text/html\nX-Cache: HIT\n\n",
  ])
  func `passes over the head of the server's answer`(head: String) throws {
    let article = try article(head + Self.page)
    #expect(article.format == .html)
    #expect(article.text == "Café: \(HTMLReaderTests.prose)")
  }

  @Test
  func `believes the character set that the head names`() throws {
    let head = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=windows-1252\n\n"
    let bytes = (head + Self.page).unicodeScalars.map { UInt8($0.value) }
    #expect(try ArticleReader().article(from: bytes).text == "Café: \(HTMLReaderTests.prose)")
  }

  @Test(arguments: [
    "<!-- saved from url=(0021)https://example.org/a -->\n",
    "<!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: Sat\n-->\n",
  ])
  func `takes the address that a browser notes`(note: String) throws {
    #expect(try article(note + Self.page).canonicalAddress == "https://example.org/a")
  }

  @Test
  func `keeps a text that begins like a head`() throws {
    let text = "HTTP/2 is faster than HTTP/1.1.\n\nIt answers quickly, and it always did so."
    #expect(try article(text, named: "a.txt").text == text)
  }
}
