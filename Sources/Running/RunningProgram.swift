import Foundation
import Synchronization

/// A program that was started.
struct RunningProgram {
  /// Its number among the processes.
  let number: pid_t
  /// Whether it leads a process group of its own, with which it is ended.
  let isGroup: Bool

  private var target: pid_t { isGroup ? -number : number }

  /// Waits until it ends.
  ///
  /// - Parameter isTooMuch: Asked again and again: whether it is to be ended at once.
  func end(
    within seconds: Int, unless isTooMuch: () -> Bool
  ) throws(Program.Failure) -> Program.End {
    guard isGroup else { return try wait(seconds, unless: isTooMuch) }
    running.store(number, ordering: .releasing)
    let interrupted = signal(SIGINT, endRunningProgram)
    let terminated = signal(SIGTERM, endRunningProgram)
    defer {
      signal(SIGINT, interrupted)
      signal(SIGTERM, terminated)
      running.store(0, ordering: .releasing)
      kill(target, SIGKILL)  // Children that it left behind.
    }
    return try wait(seconds, unless: isTooMuch)
  }

  private func wait(
    _ seconds: Int, unless isTooMuch: () -> Bool
  ) throws(Program.Failure) -> Program.End {
    let deadline = ContinuousClock.now + .seconds(seconds)
    // Short at first: many a program is done at once.
    var pause: UInt32 = 500
    var status: Int32 = 0
    while waitpid(number, &status, WNOHANG) == 0 {
      let isLate = ContinuousClock.now >= deadline
      guard !isLate, !isTooMuch() else {
        kill(target, SIGKILL)
        waitpid(number, &status, 0)
        throw isLate ? .tookTooLong : .wroteTooMuch
      }
      usleep(pause)
      pause = min(2 * pause, 10_000)
    }
    // The lowest seven bits hold the signal, the next eight the exit code (wait(2)).
    let signal = status & 0x7F
    return signal == 0 ? .exit(code: status >> 8 & 0xFF) : .signal(signal)
  }
}

/// The program that is running with its family, 0 where there is none: it does not hear of ^C by
/// itself, as it is in a process group of its own.
private let running = Atomic<pid_t>(0)

/// Ends the running program, and this one as the signal asks for.
private func endRunningProgram(_ number: Int32) {
  let process = running.load(ordering: .acquiring)
  if process > 0 { kill(-process, SIGTERM) }
  signal(number, SIG_DFL)
  raise(number)
}
