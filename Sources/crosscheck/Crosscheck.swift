import ArgumentParser
import Claims
import Glibc

/// The program: which commands there are, and how each ends.
@main
struct Crosscheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosscheck",
    abstract: "Shows where articles that compare technologies agree and contradict each other.",
    discussion: """
      $ crosscheck import articles/
      $ crosscheck conflicts
      $ crosscheck claims --technology python --criterion performance
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Articles",
        subcommands: [
          Import.self, Export.self, PromptCommand.self, Sources.self, Coverage.self, Search.self,
          Text.self,
        ]),
      CommandGroup(
        name: "Findings",
        subcommands: [
          Conflicts.self, Agreements.self, MatrixCommand.self, ClaimsCommand.self,
          ReportCommand.self,
        ]),
      CommandGroup(name: "Reasons", subcommands: [Show.self, Explain.self, ReviewCommand.self]),
      CommandGroup(
        name: "Upkeep",
        subcommands: [Technologies.self, Criteria.self, Doctor.self, Candidates.self]),
    ])

  static func main() async {
    // A reader that has seen enough, such as `head`, ends the program without a word.
    signal(SIGPIPE, SIG_DFL)
    keepStandardStreamsApart()
    do {
      try requireKnown(CommandLine.arguments.dropFirst(), in: Crosscheck.self, "crosscheck")
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(with: error)
    }
  }

  /// Opens what of the standard streams is closed, the wrong way round: no other file gets its number,
  /// and who uses it hears that it is a bad descriptor.
  private static func keepStandardStreamsApart() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free: this one.
      _ = open("/dev/null", mode)
    }
  }

  /// Refuses a word in the place of a command that is none, with the one that is spelled most like it.
  private static func requireKnown(
    _ words: ArraySlice<String>, in command: any ParsableCommand.Type, _ path: String
  ) throws {
    let subcommands = command.configuration.subcommands
    guard let word = words.first, !word.hasPrefix("-"), !subcommands.isEmpty else { return }
    if word == "help" { return try requireKnown(words.dropFirst(), in: command, path) }
    let name = {
      ($0 as any ParsableCommand.Type).configuration.commandName ?? "\($0)".lowercased()
    }
    guard let subcommand = subcommands.first(where: { name($0) == word }) else {
      throw CommandError.unknown(
        "command", word, nearest: nearest(word, among: subcommands.map(name)),
        listedBy: "\(path) --help")
    }
    try requireKnown(words.dropFirst(), in: subcommand, "\(path) \(word)")
  }

  /// Ends the program as `error` asks for: one line on standard error for a failure.
  private static func exit(with error: any Error) -> Never {
    if let error = error as? CommandError {
      Console.remark("crosscheck: \(error.description)")
      Glibc.exit(error.exitCode.rawValue)
    }
    switch exitCode(for: error) {
    case .success:
      exit(withError: error)
    case .validationFailure:
      Console.remark("crosscheck: \(complaint(about: error))")
      Glibc.exit(ExitCode.validationFailure.rawValue)
    case let code:
      if !(error is ExitCode) { Console.remark("crosscheck: \(oneLine("\(error)"))") }
      Glibc.exit(code.rawValue)
    }
  }

  /// What is wrong with the arguments, without the list of all options that might be right.
  private static func complaint(about error: any Error) -> String {
    fullMessage(for: error).trimmingPrefix("Error: ").split(separator: "\n")
      .filter { !$0.hasPrefix("Usage: ") }.joined(separator: "\n")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
