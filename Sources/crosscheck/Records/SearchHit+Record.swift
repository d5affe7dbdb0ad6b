import Claims
import Reporting
import Storage

extension SearchHit: Record {
  /// The members of a passage that was found: stable, fields are only ever added.
  public static var fields: [Field<SearchHit>] {
    [
      Field("article") { .string($0.source.address) },
      Field("title") { .text($0.source.title) },
      Field("text") { .string($0.text) },
      Field("start") { .count($0.utf8Range.lowerBound) },
      Field("end") { .count($0.utf8Range.upperBound) },
      Field("heading", path: { $0.heading }),
      Field("claims") { .array($0.claims.map { .count($0.id) }) },
    ]
  }

  /// Source, passage and claims.
  public static var columns: [Column<SearchHit>] {
    [
      Column("source", share: 1) { $0.source.fileName },
      Column("passage", share: 3) { $0.visibleText.words },
      Column("claims", share: 1) { hit in hit.claims.map(\.words).joined(separator: "; ") },
    ]
  }

  /// For each hit its source, the passage with the words found in colour, and its claims.
  public static func lines(of items: [SearchHit], on page: Page) -> [String] {
    Array(items.map { $0.lines(on: page) }.joined(separator: [""]))
  }

  private func lines(on page: Page) -> [String] {
    let visible = visibleText
    let path = heading.filter { ![source.title, visible.words].contains($0) }
      .joined(separator: " › ")
    let head =
      wrapped(source.words, to: page.width).map { page.style.paint($0, .strong) }
      + (path.isEmpty ? [] : wrapped(path, to: page.width)).map { page.style.paint($0, .faint) }
    let start = utf8Range.lowerBound
    let places = highlights.map {
      visible.place(of: start + $0.lowerBound..<start + $0.upperBound)
    }
    let claims = claims.flatMap { wrapped($0.words, to: page.width - 2) }
    return head + page.highlighted(visible.words, at: places, indentedBy: 2)
      + claims.map { "  " + page.style.paint($0, .faint) }
  }

  /// What a reader of the article sees of the passage.
  private var visibleText: VisibleText {
    VisibleText(text.utf8, at: utf8Range.lowerBound, without: markup)
  }
}

extension CitedClaim {
  /// `claim 12: Node.js · scalability · positive`
  fileprivate var words: String {
    "claim \(id): \(claim.technology) · \(claim.criterion) · \(claim.polarity.rawValue)"
  }
}
