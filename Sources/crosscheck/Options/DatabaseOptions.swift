import ArgumentParser
import Claims
import Extraction
import Foundation
import SeedTables
import Storage

/// Which knowledge base a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of the knowledge base; else CROSSCHECK_DATABASE, else your data folder.",
      valueName: "path"))
  var database: String?

  func validate() throws {
    if database?.isEmpty == true { throw ValidationError("--database needs a path.") }
  }

  /// The path that the option, the environment or the XDG base directories name.
  var path: String {
    let environment = ProcessInfo.processInfo.environment
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let data = variable("XDG_DATA_HOME") ?? "\(variable("HOME") ?? ".")/.local/share"
    return database ?? variable("CROSSCHECK_DATABASE") ?? "\(data)/crosscheck/knowledge.sqlite"
  }

  /// Whether there is something at the path; what cannot be looked at may be there.
  var exists: Bool {
    var status = stat()
    return lstat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Opens the knowledge base for questions; where there is none yet, says so and gives an empty
  /// one, so that every question has its empty answer.
  func openForReading(as mode: KnowledgeBase.Mode = .readOnly) throws -> KnowledgeBase {
    guard exists else {
      Console.remark(
        "crosscheck: there is no knowledge base at \(path) yet. "
          + "Import articles first: crosscheck import PATH…")
      let empty = try KnowledgeBase.inMemory()
      try empty.merge(Vocabulary(seeds: .embedded))
      return empty
    }
    return try KnowledgeBase(path: path, mode: mode)
  }

  /// Opens the knowledge base for changes, and makes it, with its folder, where there is none.
  func openForWriting() throws -> KnowledgeBase {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    // Whatever goes wrong here, opening the file tells it in better words.
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let knowledgeBase = try KnowledgeBase(path: path, mode: .readWrite(creating: true))
    try knowledgeBase.merge(Vocabulary(seeds: .embedded))
    return knowledgeBase
  }

  /// Opens the knowledge base for changes that are not to be kept; where there is none, an empty one
  /// in memory.
  func openForRehearsal() throws -> KnowledgeBase {
    exists
      ? try KnowledgeBase(path: path, mode: .readWrite(creating: false))
      : try KnowledgeBase.inMemory()
  }
}
