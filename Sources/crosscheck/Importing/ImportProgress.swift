import Reporting

/// How far an import is.
struct ImportProgress: Hashable, Sendable {
  /// Articles that are done.
  let articles: Int
  /// All articles, where their number is known.
  let allArticles: Int?
  /// Bytes that were read.
  let bytes: Double
  /// All bytes, where their number is known.
  let allBytes: Double?

  /// `1200 of 5000 articles · 60 a second · 1 min 3 s left`
  func words(after time: Duration) -> String {
    let seconds = max(time / .seconds(1), 0.001)
    let done = allArticles.map { "\(articles) of \(counted($0, "article"))" }
    let rate = Int((Double(articles) / seconds).rounded())
    let parts = [
      done ?? counted(articles, "article"), rate > 0 ? "\(rate) a second" : nil,
      remaining(after: seconds),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// The time that the rest takes, if it goes on as before.
  private func remaining(after seconds: Double) -> String? {
    guard let allBytes, bytes > 0, allBytes >= bytes, seconds >= 1 else { return nil }
    let rest = (seconds / bytes * (allBytes - bytes)).rounded(.up)
    // Nobody waits for a year; what takes longer is a sparse file, of which little is read.
    guard rest < 365 * 24 * 3600 else { return nil }
    let left = Int(rest)
    let (hours, minutes) = (left / 3600, left / 60 % 60)
    if hours > 0 { return "\(hours) h \(minutes) min left" }
    return minutes > 0 ? "\(minutes) min \(left % 60) s left" : "\(left) s left"
  }
}
