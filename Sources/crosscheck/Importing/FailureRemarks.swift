import Reporting
import Synchronization

/// Tells what could not be imported, as it comes to light. Of lines of JSON only the first are told that fail
/// for one reason: a dump of another shape has as many as it has lines.
final class FailureRemarks: Sendable {
  private let first = Mutex(FirstOfEach<String>())

  /// Tells a failure, or counts it.
  func tell(_ failure: ImportFailure) {
    // Reasons that differ in a number alone, such as the byte that is wrong, are one.
    let reason = failure.reason.filter { !$0.isNumber }
    guard !failure.isLine || first.withLock({ $0.admits(reason) }) else { return }
    Console.showProgress("")
    Console.remark("crosscheck: \(failure)")
  }

  /// Says how many lines were not told, if any.
  func tellRest() {
    let untold = first.withLock { $0.withheld }
    guard untold > 0 else { return }
    Console.remark("crosscheck: \(counted(untold, "more line")) failed for the same reasons.")
  }
}
