import Claims

extension ReviewNote {
  /// The verdict, and the claim as it was read.
  static var fields: [Field<ReviewNote>] {
    [
      Field("verdict") { .string($0.verdict.rawValue) },
      Field("note") { .text($0.note) },
      Field("technology") { .string($0.reading.technology.rawValue) },
      Field("criterion") { .string($0.reading.criterion.rawValue) },
      Field("polarity") { .string($0.reading.polarity.rawValue) },
    ]
  }

  /// `confirmed`, or `corrected; read as Python · scalability · negative`, and the note.
  var words: String {
    let verdict =
      verdict == .corrected ? "\(verdict.rawValue); read as \(reading.words)" : verdict.rawValue
    return [verdict, note].compactMap(\.self).joined(separator: " – ")
  }
}

extension Claim {
  /// `Python · scalability · negative`, and what it compares, states and is limited by.
  fileprivate var words: String {
    [
      technology.rawValue, criterion.rawValue, polarity.rawValue, comparison?.words,
      fact?.answer, scope,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
