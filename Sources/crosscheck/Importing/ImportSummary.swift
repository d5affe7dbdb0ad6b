import Reporting

/// What an import did.
struct ImportSummary: Hashable, Sendable {
  /// Articles that were not there before.
  var added = 0
  /// Articles that replaced an earlier version.
  var changed = 0
  /// Articles that were there already, and were read again, by other rules or because somebody asked.
  var readAgain = 0
  /// Articles that were there already, under an address at which nothing lies any more.
  var moved = 0
  /// Articles that were there already, read by the same rules.
  var unchanged = 0
  /// Articles that were there already, under another address.
  var twins = 0
  /// How many could not be imported.
  var failed = 0
  /// What the articles that were read claim.
  var claims = 0

  /// All articles that were stored.
  var stored: Int { added + changed + moved + readAgain }

  /// `13 articles: 11 new, 1 changed, 1 unchanged · 742 claims · 0.31 s`
  func words(after time: Duration) -> String {
    let kinds = [
      (added, "new"), (changed, "changed"), (moved, "moved"), (readAgain, "read again"),
      (twins, "known by another address"),
      (unchanged, "unchanged"), (failed, "failed"),
    ]
    let found =
      stored > 0
      ? [counted(claims, "claim")] : failed == 0 ? ["nothing to read"] : []
    return ([counted("article", by: kinds)] + found + [seconds(time)]).joined(separator: " · ")
  }

  /// The time in seconds, to the hundredth.
  private func seconds(_ time: Duration) -> String {
    let hundredths = Int((time / .milliseconds(10)).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
