import ArgumentParser

/// Why a command cannot do what it was asked for.
struct CommandError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  let problem: String
  /// How to mend it.
  let remedy: String
  /// 1 for a failure, 64 for a wrong argument (`EX_USAGE` of sysexits).
  var exitCode = ExitCode.validationFailure

  /// `problem. remedy`
  var description: String { remedy.isEmpty ? problem : "\(problem). \(remedy)" }

  /// A number that is no claim's.
  static func noClaim(_ number: Int64) -> Self {
    Self(problem: "there is no claim \(number)", remedy: "“crosscheck claims --all” lists them.")
  }

  /// A name that the knowledge base does not know, and the known one that is spelled most like it.
  static func unknown(
    _ kind: String, _ name: String, nearest: String?, listedBy command: String
  ) -> Self {
    Self(
      problem: "unknown \(kind) “\(name)”",
      remedy: nearest.map { "Did you mean “\($0)”?" } ?? "“\(command)” lists them all.")
  }
}

extension CommandError {
  /// A file, or what is called so, that cannot be read.
  init(_ error: FileError, reading name: String) {
    self.init(
      problem: "\(name): \(error.problem)", remedy: error.remedy, exitCode: .failure)
  }
}
