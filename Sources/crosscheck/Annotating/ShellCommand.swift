import Foundation
import Reading
import Synchronization

/// A command line of the shell that answers what it is asked on standard input.
///
/// Question and answer go through files: a command that does not read all of it, or leaves a child
/// behind that keeps its output open, blocks nobody. Its remarks go to our standard error.
struct ShellCommand: Sendable {
  /// Why there is no answer.
  enum Failure: Error, Hashable, CustomStringConvertible {
    case notStarted(String)
    case timedOut(seconds: Int)
    case killed(signal: Int32)
    case failed(exitCode: Int32)

    var description: String {
      switch self {
      case .notStarted(let reason): "the command cannot be started: \(reason)"
      case .timedOut(let seconds): "the command gave no answer in \(seconds) s"
      case .killed(let signal): "the command was ended by signal \(signal)"
      case .failed(let exitCode): "the command failed with exit code \(exitCode)"
      }
    }
  }

  /// What the shell is to run.
  let line: String
  /// After so many seconds the command and its children are ended.
  let timeout: Int

  /// Runs the command, and returns what it writes to standard output.
  ///
  /// - Throws: `Failure`.
  func answer(to question: String) throws -> [UInt8] {
    do {
      let (input, output) = (try ScratchFile(holding: Array(question.utf8)), try ScratchFile())
      try wait(for: try start(reading: input.descriptor, writing: output.descriptor))
      return output.contents
    } catch let error as ScratchFileError {
      throw Failure.notStarted(error.description)
    }
  }

  /// Starts the shell as the leader of a process group of its own, so that it is ended with all its
  /// children.
  private func start(reading input: Int32, writing output: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)

    let arguments: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", line].map { (word: String) in
      strdup(word)
    }
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments + [nil], environ)
    guard code == 0 else { throw Failure.notStarted(String(cString: strerror(code))) }
    return process
  }

  private func wait(for process: pid_t) throws {
    running.store(process, ordering: .releasing)
    let interrupted = signal(SIGINT, endRunningCommand)
    let terminated = signal(SIGTERM, endRunningCommand)
    defer {
      signal(SIGINT, interrupted)
      signal(SIGTERM, terminated)
      running.store(0, ordering: .releasing)
    }
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(timeout)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard clock.now < deadline else {
        kill(-process, SIGKILL)
        waitpid(process, &status, 0)
        throw Failure.timedOut(seconds: timeout)
      }
      usleep(10_000)
    }
    kill(-process, SIGKILL)  // Children that it left behind.
    // The lowest seven bits hold the signal, the next eight the exit code (wait(2)).
    let signal = status & 0x7F
    guard signal == 0 else { throw Failure.killed(signal: signal) }
    let exitCode = status >> 8 & 0xFF
    guard exitCode == 0 else { throw Failure.failed(exitCode: exitCode) }
  }
}

/// The command that is running, 0 where there is none: it does not hear of ^C by itself, as it is in
/// a process group of its own.
private let running = Atomic<pid_t>(0)

/// Ends the running command, and this program as the signal asks for.
private func endRunningCommand(_ number: Int32) {
  let process = running.load(ordering: .acquiring)
  if process > 0 { kill(-process, SIGTERM) }
  signal(number, SIG_DFL)
  raise(number)
}
