import Testing

@testable import Analysis

@Suite struct MentionTests {
  @Test(arguments: [
    ("Node.js is fast", "Node.js", true),
    ("NodeJS is fast", "Node.js", true),
    ("With NODE JS, all is fast", "Node.js", true),
    ("Go is fast", "Go", true),
    ("They say “Go’s fast”", "Go", true),
    ("¿Gö is fast?", "G", false),
    ("All goes well", "Go", false),
    ("A good cargo", "Go", false),
    ("C++ is fast", "C++", true),
    ("C is fast", "C++", false),
    ("Köln is far", "ln", false),
    ("", "Go", false),
    ("Go", "", false),
  ])
  func `finds a name that stands as words of its own`(text: String, name: String, found: Bool) {
    #expect(text.mentions(name) == found)
  }
}
