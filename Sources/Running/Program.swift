import Foundation

/// Another program, which is run to its end: for so long, and with so much output, as it may take.
///
/// What it reads and writes goes through files: a program that does not read all of it, or leaves a
/// child behind that keeps its output open, blocks nobody.
public struct Program: Sendable {
  /// Why a run has no outcome.
  public enum Failure: Error, Hashable, Sendable {
    /// There is no such program.
    case missing
    /// It cannot be started, for this reason.
    case notStarted(String)
    /// It was ended when its time was over.
    case tookTooLong
    /// It wrote more than it may.
    case wroteTooMuch
  }

  /// How a program ended.
  public enum End: Hashable, Sendable {
    /// By itself, with this code.
    case exit(code: Int32)
    /// By this signal.
    case signal(Int32)
  }

  /// What a run gives.
  public struct Outcome: Sendable {
    /// How it ended.
    public let end: End
    /// What it wrote to standard output.
    public let output: [UInt8]
    /// What it wrote to standard error, where that is kept.
    public let remarks: [UInt8]
  }

  /// What becomes of its standard error.
  public enum Remarks: Sendable {
    /// It is kept for the outcome.
    case kept
    /// It goes to ours.
    case shown
  }

  let words: [String]
  let seconds: Int
  let limit: Int
  let remarks: Remarks
  let hasFamily: Bool

  /// Describes a run.
  ///
  /// - Parameters:
  ///   - name: Its path, or its name, which is looked up in `PATH`.
  ///   - seconds: After so many it is ended.
  ///   - limit: So many bytes it may write.
  ///   - hasFamily: Whether it may start programs of its own, which are to be ended with it, and with us
  ///     where a signal ends us. Only one such program runs at a time.
  public init(
    _ name: String, _ arguments: [String], seconds: Int, limit: Int, remarks: Remarks = .kept,
    hasFamily: Bool = false
  ) {
    words = [name] + arguments
    self.seconds = seconds
    self.limit = limit
    self.remarks = remarks
    self.hasFamily = hasFamily
  }

  /// Runs the program, which finds the input as its standard input.
  public func run(on input: [UInt8] = []) throws(Failure) -> Outcome {
    let (input, output) = (try ScratchFile(holding: input), try ScratchFile())
    let remarks = remarks == .kept ? try ScratchFile() : nil
    let process = RunningProgram(
      number: try start(input, output, remarks), isGroup: hasFamily)
    let end = try process.end(within: seconds) { output.size > limit }
    guard output.size <= limit else { throw .wroteTooMuch }
    return Outcome(end: end, output: output.contents, remarks: remarks?.contents ?? [])
  }

  /// Starts it, as the leader of a process group of its own where it has a family.
  private func start(
    _ input: ScratchFile, _ output: ScratchFile, _ remarks: ScratchFile?
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    if let remarks {
      posix_spawn_file_actions_adddup2(&actions, remarks.descriptor, STDERR_FILENO)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if hasFamily {
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
      posix_spawnattr_setpgroup(&attributes, 0)
    }
    let words: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for word in words { free(word) } }
    var number = pid_t()
    let code = posix_spawnp(
      &number, self.words[0], &actions, &attributes, words + [nil], environ)
    guard code != ENOENT else { throw .missing }
    guard code == 0 else { throw .notStarted(String(cString: strerror(code))) }
    return number
  }
}
