import Claims

extension Polarity {
  /// The number that stands for it in the database.
  var stored: Int {
    switch self {
    case .positive: 1
    case .negative: -1
    case .neutral: 0
    }
  }

  init?(stored: Int) {
    guard let polarity = Self.allCases.first(where: { $0.stored == stored }) else { return nil }
    self = polarity
  }
}

extension Relation {
  /// The number that stands for it in the database; its negative is the reversed relation.
  var stored: Int {
    switch self {
    case .better: 1
    case .worse: -1
    case .equal: 0
    }
  }

  init?(stored: Int) {
    guard let relation = Self.allCases.first(where: { $0.stored == stored }) else { return nil }
    self = relation
  }
}

extension [Evidence] {
  /// Role, start, end and note of each piece in one JSON array, or `nil` where there is none.
  var stored: [UInt8]? {
    guard !isEmpty else { return nil }
    var json = FlatJSON()
    for piece in self {
      json.append(piece.role.rawValue)
      json.append(piece.utf8Range.lowerBound)
      json.append(piece.utf8Range.upperBound)
      json.append(piece.note)
    }
    return json.closed()
  }

  /// Reads evidence back.
  ///
  /// - Throws: `UnreadableValue` where a piece of it is none.
  init(stored text: String) throws(UnreadableValue) {
    let unreadable = UnreadableValue(what: "evidence", value: text)
    guard let items = FlatJSON.items(of: text), items.count.isMultiple(of: 4) else {
      throw unreadable
    }
    self = []
    for index in stride(from: 0, to: items.count, by: 4) {
      guard let role = items[index].string.flatMap(Evidence.Role.init),
        let start = items[index + 1].number, let end = items[index + 2].number, start <= end,
        let note = items[index + 3].string
      else { throw unreadable }
      append(Evidence(role, at: start..<end, note: note))
    }
  }
}

/// The headings above a passage, as the database keeps them.
enum HeadingPath {
  static func stored(_ headings: [String]) -> [UInt8] {
    var json = FlatJSON()
    for heading in headings { json.append(heading) }
    return json.closed()
  }

  /// - Throws: `UnreadableValue` where they are no array of strings.
  static func headings(stored text: String) throws(UnreadableValue) -> [String] {
    let items = FlatJSON.items(of: text)
    guard let headings = items?.compactMap(\.string), headings.count == items?.count else {
      throw UnreadableValue(what: "path of headings", value: text)
    }
    return headings
  }
}
