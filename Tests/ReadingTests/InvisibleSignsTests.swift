import Claims
import Reading
import Testing

struct InvisibleSignsTests {
  @Test(
    arguments: ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"],
    ["a.txt", "a.md", "a.html"])
  func `what takes no place divides no word`(sign: String, name: String) throws {
    let text = "Kafka is sca\(sign)lable, naï\(sign)ve and ea\(sign)sy."
    let article = try article(
      name == "a.html" ? "<html><body><p>\(text)</p></body></html>" : text, named: name)
    #expect(article.words == ["Kafka is scalable, naïve and easy."])
    #expect(article.rangeError == nil)
    if name != "a.html" { #expect(article.text == text) }
  }

  @Test(arguments: ["👩\u{200D}💻", "می\u{200C}شود", "क\u{200D}ष"])
  func `joiners are part of pictures and of other scripts`(text: String) throws {
    #expect(try article("Kafka \(text) runs.", named: "a.txt").words == ["Kafka \(text) runs."])
  }

  @Test func `what takes no place stands among other markup`() throws {
    let article = try article("It is **sca\u{AD}lable** [he\u{200B}re](a\u{AD}b).", named: "a.md")
    #expect(article.words == ["It is scalable here."])
    #expect(article.rangeError == nil)
  }

  @Test func `a title has no such signs`() throws {
    let text = "# Node\u{200B}.js vs Py\u{AD}thon\n\nNode.js is fast.\n"
    #expect(try article(text, named: "a.md").title == "Node.js vs Python")
  }
}
