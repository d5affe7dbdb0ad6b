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

  /// Reads evidence back; pieces that are none are left out.
  init(stored text: String) {
    let items = FlatJSON.items(of: text) ?? []
    self = stride(from: 0, to: items.count - items.count % 4, by: 4).compactMap { index in
      guard let role = items[index].string.flatMap(Evidence.Role.init),
        let start = items[index + 1].number, let end = items[index + 2].number, start <= end,
        let note = items[index + 3].string
      else { return nil }
      return Evidence(role, at: start..<end, note: note)
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

  static func headings(stored text: String) -> [String] {
    FlatJSON.items(of: text)?.compactMap(\.string) ?? []
  }
}
