import Reporting
import Testing

@Test(arguments: [
  (true, [:], true),
  (false, [:], false),
  (true, ["NO_COLOR": "1"], false),
  (true, ["NO_COLOR": ""], true),
  (true, ["TERM": "dumb"], false),
])
func `is coloured on a terminal only, and never with NO_COLOR`(
  isTerminal: Bool, environment: [String: String], isColored: Bool
) {
  #expect(Style(isTerminal: isTerminal, environment: environment).isColored == isColored)
}

@Test func `paints what has a tone, and nothing where there are no colours`() {
  #expect(Style(isColored: true).paint("x", .negative) == "\u{1B}[31mx\u{1B}[0m")
  #expect(Style(isColored: true).paint("x", .plain) == "x")
  #expect(Style.plain.paint("x", .negative) == "x")
}
