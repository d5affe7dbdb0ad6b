import Reporting
import Testing

@Test(arguments: [
  ("one two three", 7, ["one two", "three"]),
  ("one two three", 13, ["one two three"]),
  ("  a\tb\r\nc ", 9, ["a b c"]),
  ("日本 語", 5, ["日本", "語"]),
  ("abcdefgh", 3, ["abc", "def", "gh"]),
  ("node-vs-python.txt", 8, ["node-vs-", "python.", "txt"]),
  ("node-or-postgresql.md", 19, ["node-or-", "postgresql.md"]),
  ("日本語", 1, ["日", "本", "語"]),
  ("", 5, [""]),
  ("red \u{1B}[31malert", 20, ["red [31malert"]),
  ("turned \u{202E}round \u{2067}twice", 20, ["turned round twice"]),
])
func `breaks a text into lines that fit`(text: String, width: Int, lines: [String]) {
  #expect(wrapped(text, to: width) == lines)
}
