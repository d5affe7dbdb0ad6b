/// The levels of headings that nothing but their wording tells apart.
struct HeadingLevels {
  var title: String?

  private let counts: [String: Int]
  private var last: Int?
  private var numberedLevel: Int?

  init(of headings: [String]) {
    counts = Dictionary(headings.map { (Self.key($0), 1) }, uniquingKeysWith: +)
  }

  /// Returns whether words name a part of an article rather than its subject.
  static func isSectionName(_ heading: String, by words: LineWords) -> Bool {
    words[.part].contains(key(heading))
  }

  mutating func passText() { last = nil }

  /// Returns 1 for the title, 3 for a heading right under another one, for one that comes again and
  /// again (“Python” in every section) and for a label (“Pros:”), 2 for others; numbered headings
  /// are all of one level.
  mutating func level(of heading: String, isNumbered: Bool) -> Int {
    let key = Self.key(heading)
    let isBelow = last ?? 1 >= 2 || counts[key, default: 0] > 1 || heading.hasSuffix(":")
    var level = isBelow ? 3 : 2
    if isNumbered {
      level = numberedLevel ?? level
      numberedLevel = level
    }
    if key == title.map(Self.key) { level = 1 }
    last = level
    return level
  }

  private static func key(_ heading: String) -> String {
    let key = heading.lowercased()
    return key.hasSuffix(":") ? String(key.dropLast()) : key
  }
}
