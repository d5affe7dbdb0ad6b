import Testing

@testable import Analysis

@Suite struct LikenessTests {
  @Test(
    arguments: [
      ("has the same flags as grep", "", "grep", false),
      ("is compatible with GNU make", "", "gnu make", false),
      ("is fully compatible with GNU make", "", "gnu make", true),
      ("is a replacement for grep", "a drop-in replacement for grep", "grep", true),
      ("is written in Rust", "a drop-in replacement", nil, false),
      ("is the same", "", nil, false),
    ] as [(String, String, String?, Bool)])
  func `reads what a technology can stand in for`(
    property: String, quote: String, other: String?, isComplete: Bool
  ) {
    let likeness = Likeness(property, in: smallWords(of: quote), by: .embedded)
    #expect(likeness?.other == other)
    #expect(likeness?.isComplete ?? false == isComplete)
  }
}
