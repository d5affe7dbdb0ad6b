import Claims

/// The parts that cards have in common, laid out on a page.
struct Card {
  private let page: Page
  private let rank: String
  private let width: Int

  /// Longer lines are hard to follow.
  private static let greatestWidth = 110
  /// Room for the number of the card.
  private static let indentation = 4

  init(_ page: Page, rank: Int? = nil) {
    self.page = page
    self.rank = rank.map(String.init) ?? ""
    width = min(page.width, Self.greatestWidth)
  }

  /// The number and the heading, with a remark at the right where there is room.
  func head(_ heading: String, _ remark: String) -> [String] {
    let number = String(repeating: " ", count: max(0, Self.indentation - 2 - rank.count)) + rank
    let lead = number + "  "
    let lines = wrapped(heading, to: width - cellWidth(of: lead))
    let first = page.style.paint(lead, .faint) + page.style.paint(lines[0], .strong)
    let room = width - cellWidth(of: lead) - cellWidth(of: lines[0]) - cellWidth(of: remark)
    let rest = lines.dropFirst().map { indented(page.style.paint($0, .strong)) }
    guard lines.count == 1, room >= 2 else { return [first] + rest + line(remark, .faint) }
    return [first + String(repeating: " ", count: room) + page.style.paint(remark, .faint)]
  }

  /// A text under the heading.
  func line(_ text: String, _ tone: Style.Tone) -> [String] {
    wrapped(text, to: width - Self.indentation).map { indented(page.style.paint($0, tone)) }
  }

  /// What an article says, and where.
  ///
  /// - Parameters:
  ///   - context: What stands around the quote, if wanted.
  ///   - side: What it stands for.
  ///   - place: More of where it stands, if wanted.
  func quotation(
    _ cited: CitedClaim, in context: QuoteContext? = nil, on side: Side,
    place: String? = nil
  ) -> [String] {
    let room = width - Self.indentation - 2
    let sign = side.sign.map { page.style.paint($0.text, $0.tone) } ?? "•"
    let quote = side.labelled(cited.quoted(in: context))
    let lines = wrapped(quote, to: room).enumerated().map { number, line in
      (number == 0 ? sign : " ") + " " + line
    }
    let source = [cited.source.words(within: room - 2), place ?? cited.headingsOfBrief]
      .compactMap(\.self)
      .flatMap { wrapped($0, to: room - 2) }.map { "    " + page.style.paint($0, .faint) }
    return (lines + source).map(indented)
  }

  /// A reason, and at the right where there is room, how to see more: a command, which stays in one
  /// piece, to be copied.
  func foot(_ reason: String, more: String) -> [String] {
    let note = reason.isEmpty ? "" : "why: \(reason)"
    let room = width - Self.indentation - cellWidth(of: note) - cellWidth(of: more)
    guard room >= 2 else { return line(note, .faint) + [indented(page.style.paint(more, .faint))] }
    let text = note + String(repeating: " ", count: room) + more
    return [indented(page.style.paint(text, .faint))]
  }

  private func indented(_ line: String) -> String {
    String(repeating: " ", count: Self.indentation) + line
  }
}
