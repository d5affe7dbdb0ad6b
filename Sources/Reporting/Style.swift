/// How findings are coloured, if at all.
public struct Style: Hashable, Sendable {
  /// What a piece of text is, which decides its looks.
  public enum Tone: Hashable, Sendable {
    /// Ordinary text.
    case plain
    /// The heading of something.
    case strong
    /// What is only needed at a second glance.
    case faint
    /// It speaks for a technology.
    case positive
    /// It speaks against a technology.
    case negative
    /// Opinions differ.
    case mixed
    /// It was searched for, or decided something.
    case highlight
  }

  /// Whether text is coloured.
  public let isColored: Bool

  /// Makes a style.
  public init(isColored: Bool) { self.isColored = isColored }

  /// No colours.
  public static let plain = Style(isColored: false)

  /// The style for an output: coloured on a terminal, unless `NO_COLOR` is set (no-color.org) or
  /// the terminal is `dumb`.
  public init(isTerminal: Bool, environment: [String: String]) {
    let refused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    self.init(isColored: isTerminal && !refused)
  }

  /// Returns the text in its colour.
  public func paint(_ text: String, _ tone: Tone) -> String {
    guard isColored, let code = tone.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension Style.Tone {
  /// The parameter of the terminal's “select graphic rendition” (ECMA-48).
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .positive: "32"
    case .negative: "31"
    case .mixed: "33"
    case .highlight: "1;33"
    }
  }
}
