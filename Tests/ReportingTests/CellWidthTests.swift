import Reporting
import Testing

@Test(arguments: [
  ("Node.js", 7), ("naïve", 5), ("e\u{301}", 1), ("“−”", 3), ("日本語", 6), ("한글", 4),
  ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆｕｌｌ", 8), ("🚀", 2), ("👩‍👩‍👧", 2), ("❤️", 2), ("✅", 2), ("🇩🇪", 2),
  ("✓", 1),
  ("a\u{200B}b", 2),
  ("", 0),
])
func `counts the terminal cells of a text`(text: String, cells: Int) {
  #expect(cellWidth(of: text) == cells)
}
