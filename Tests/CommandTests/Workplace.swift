import Foundation
import TestSupport

/// A folder of its own with a knowledge base of its own, in which the program is run.
final class Workplace: Sendable {
  /// The folder.
  let folder: URL

  /// Makes the folder and writes articles into it.
  init(_ articles: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "crosscheck-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in articles { try write(text, to: path) }
  }

  /// Makes the folder, writes articles into it and imports them.
  convenience init(importing articles: [String: String]) throws {
    try self.init(articles)
    try crosscheck("import", ".")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a run of the program gave.
  struct Transcript {
    let output: String
    let remarks: String
    let exitCode: Int32

    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// Writes a file, and the folders that it is in.
  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes a file, and the folders that it is in.
  func write(_ bytes: Data, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Puts the example articles where they are in the project: into `Seeds/articles`.
  func linkSeeds() throws {
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Seeds"), withDestinationURL: Project.root.appending(path: "Seeds")
    )
  }

  /// Runs `crosscheck` with arguments.
  @discardableResult
  func crosscheck(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Transcript {
    try run(Self.program, arguments, input: input, environment: environment)
  }

  /// Runs a command line of the shell, in which `crosscheck` is the program.
  @discardableResult
  func shell(_ line: String) throws -> Transcript {
    try run(
      URL(filePath: "/bin/bash"),
      ["-c", "crosscheck() { '\(Self.program.path)' \"$@\"; }; \(line)"],
      input: "", environment: [:])
  }

  /// Runs a command line of the shell as somebody whom permissions bind, also where the tests run as
  /// root.
  func unprivileged(_ line: String) throws -> Transcript {
    guard getuid() == 0 else { return try shell(line) }
    return try shell(
      """
      chown -R nobody .; cp "$(readlink -f '\(Self.program.path)')" .program; chmod 755 . .program
      setpriv --reuid=nobody --clear-groups bash -c 'crosscheck() { ./.program "$@"; }; '\(quoted(line))
      """)
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// The program lies beside the program that runs the tests.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "crosscheck")

  private func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Transcript {
    let files = ["input", "output", "remarks"].map { name in
      folder.appending(path: ".\(name)-\(UUID().uuidString)")
    }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["CROSSCHECK_DATABASE": "knowledge.sqlite", "COLUMNS": "80"]) { $1 }
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Transcript(
      output: try String(contentsOf: files[1], encoding: .utf8),
      remarks: try String(contentsOf: files[2], encoding: .utf8),
      exitCode: process.terminationStatus)
  }
}

/// Two articles that contradict each other, and agree.
let twoArticles = [
  "for.md": """
  ---
  title: Why Python
  date: 2024-03-05
  ---
  # Why Python

  Python is easy to learn. Python is a programming language. Python scales well.
  """,
  "against.txt": """
  Python or not

  Python is easy to learn. Python is hard to scale.
  """,
]
