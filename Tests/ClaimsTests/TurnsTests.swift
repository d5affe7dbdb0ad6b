import Claims
import Testing

@Test(arguments: [
  ("", 9, ""), ("abc", 9, "abc"), ("aabbcc", 9, "abcabc"), ("aaab", 9, "abaa"), ("bbaa", 9, "baba"),
  ("aaab", 2, "ab"), ("aaab", 0, ""),
])
func `nobody speaks twice before everybody has spoken`(
  speakers: String, limit: Int, expected: String
) {
  #expect(String(speakers.inTurns(of: \.self, limit: limit)) == expected)
}
