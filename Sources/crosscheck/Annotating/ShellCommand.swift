import Running

/// A command line of the shell that answers what it is asked on standard input.
///
/// Its remarks go to our standard error.
struct ShellCommand: Sendable {
  /// Why there is no answer.
  enum Failure: Error, Hashable, CustomStringConvertible {
    case notStarted(String)
    case timedOut(seconds: Int)
    case wroteTooMuch(limit: Int)
    case killed(signal: Int32)
    case failed(exitCode: Int32)

    var description: String {
      switch self {
      case .notStarted(let reason): "the command cannot be started: \(reason)"
      case .timedOut(let seconds): "the command gave no answer in \(seconds) s"
      case .wroteTooMuch(let limit): "the command wrote more than \(limit >> 20) MB"
      case .killed(let signal): "the command was ended by signal \(signal)"
      case .failed(let exitCode): "the command failed with exit code \(exitCode)"
      }
    }
  }

  /// What the shell is to run.
  let line: String
  /// After so many seconds the command and its children are ended.
  let timeout: Int

  /// More is no list of claims.
  private static let longestAnswer = 1 << 28

  /// Runs the command, and returns what it writes to standard output.
  ///
  /// - Throws: `Failure`.
  func answer(to question: String) throws(Failure) -> [UInt8] {
    let shell = Program(
      "/bin/sh", ["-c", line], seconds: timeout, limit: Self.longestAnswer, remarks: .shown,
      hasFamily: true)
    let outcome: Program.Outcome
    do throws(Program.Failure) {
      outcome = try shell.run(on: Array(question.utf8))
    } catch {
      switch error {
      case .missing: throw .notStarted("there is no shell")
      case .notStarted(let reason): throw .notStarted(reason)
      case .tookTooLong: throw .timedOut(seconds: timeout)
      case .wroteTooMuch: throw .wroteTooMuch(limit: Self.longestAnswer)
      }
    }
    switch outcome.end {
    case .exit(code: 0): return outcome.output
    case .exit(let code): throw .failed(exitCode: code)
    case .signal(let signal): throw .killed(signal: signal)
    }
  }
}
