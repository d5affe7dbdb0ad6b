import Reporting
import Synchronization

/// Tells what could not be imported, as it comes to light. Of lines of JSON only the first are told that fail
/// for one reason: a dump of another shape has as many as it has lines.
final class FailureRemarks: Sendable {
  private struct Tally {
    var told: [String: Int] = [:]
    var untold = 0
  }

  private let tally = Mutex(Tally())

  /// Lines that are told of one reason at most.
  private static let most = 20

  /// Tells a failure, or counts it.
  func tell(_ failure: ImportFailure) {
    guard !failure.isLine || isAmongFirst(failure) else { return }
    Console.showProgress("")
    Console.remark("crosscheck: \(failure)")
  }

  /// Says how many lines were not told, if any.
  func tellRest() {
    let untold = tally.withLock { $0.untold }
    guard untold > 0 else { return }
    Console.remark("crosscheck: \(counted(untold, "more line")) failed for the same reasons.")
  }

  private func isAmongFirst(_ failure: ImportFailure) -> Bool {
    // Reasons that differ in a number alone, such as the byte that is wrong, are one.
    let reason = failure.reason.filter { !$0.isNumber }
    return tally.withLock { tally in
      tally.told[reason, default: 0] += 1
      let isFirst = tally.told[reason, default: 0] <= Self.most
      if !isFirst { tally.untold += 1 }
      return isFirst
    }
  }
}
