import Claims

extension ReviewNote {
  /// The verdict, and the claim as it was read.
  static var fields: [Field<ReviewNote>] {
    [
      Field("verdict") { .string($0.verdict.rawValue) },
      Field("note") { .text($0.note) },
      Field("technology") { .string($0.technology.rawValue) },
      Field("criterion") { .string($0.criterion.rawValue) },
      Field("polarity") { .string($0.polarity.rawValue) },
    ]
  }

  /// `confirmed`, or `corrected; read as Python · scalability · negative`, and the note.
  var words: String {
    let reading = "read as \(technology) · \(criterion) · \(polarity.rawValue)"
    let verdict = verdict == .corrected ? "\(verdict.rawValue); \(reading)" : verdict.rawValue
    return [verdict, note].compactMap(\.self).joined(separator: " – ")
  }
}
