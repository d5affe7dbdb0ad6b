/// A tag of HTML around words that the author took back: they stay in sight, struck through, but are no
/// longer said.
enum StruckTag {
  /// The elements that browsers strike through.
  static let names: Set<String> = ["del", "s", "strike"]
}
