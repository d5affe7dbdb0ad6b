/// Where findings are written for people to read.
public struct Page: Hashable, Sendable {
  /// How many cells a line has.
  public let width: Int
  /// The colours.
  public let style: Style

  /// Makes a page; no line is narrower than 20 cells.
  public init(width: Int, style: Style = .plain) {
    self.width = max(20, width)
    self.style = style
  }
}
