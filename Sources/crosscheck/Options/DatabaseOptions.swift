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
    guard known != nil else {
      throw ValidationError(
        "HOME is not set, so you have no data folder. Set it, or name a file with --database.")
    }
    if path == ":memory:" {
      throw ValidationError(
        "“:memory:” is no file, and nothing stays in memory. Name a file with --database.")
    }
  }

  /// The path that the option, the environment or the XDG base directories name.
  var path: String { known ?? "" }

  private var known: String? {
    let environment = ProcessInfo.processInfo.environment
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let data = variable("XDG_DATA_HOME") ?? variable("HOME").map { "\($0)/.local/share" }
    return database ?? variable("CROSSCHECK_DATABASE")
      ?? data.map { "\($0)/crosscheck/knowledge.sqlite" }
  }

  /// Whether there is something at the path; what cannot be looked at may be there.
  var exists: Bool {
    var status = stat()
    return lstat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Ends with an error where there is no knowledge base, for whom an empty one would not do.
  ///
  /// - Throws: `StorageError`.
  func requireExistence() throws {
    if !exists { _ = try KnowledgeBase(path: path, mode: .readOnly) }
  }

  /// Opens the knowledge base for questions; where there is none yet, says so and gives an empty
  /// one, so that every question has its empty answer.
  ///
  /// - Throws: `StorageError` also where there is none of the name that `--database` gives.
  func openForReading(as mode: KnowledgeBase.Mode = .readOnly) throws -> KnowledgeBase {
    guard exists || database != nil else {
      Console.remark(
        "crosscheck: there is no knowledge base at \(path) yet. "
          + "Import articles first: crosscheck import PATH…")
      let empty = try KnowledgeBase.inMemory()
      try empty.merge(Vocabulary(seeds: .embedded))
      return empty
    }
    return try openExisting(as: mode)
  }

  /// Opens the knowledge base for a question about one thing in it.
  ///
  /// - Throws: `StorageError` also where there is none.
  func openExisting() throws -> KnowledgeBase { try openExisting(as: .readOnly) }

  /// Opens for questions what is there; what an older version made is brought up to date first, where it
  /// can be written.
  private func openExisting(as mode: KnowledgeBase.Mode) throws -> KnowledgeBase {
    do {
      return try KnowledgeBase(path: path, mode: mode)
    } catch let error as StorageError where error == .older(path) {
      guard (try? KnowledgeBase(path: path, mode: .readWrite(creating: false))) != nil else {
        throw error
      }
      Console.remark(
        "crosscheck: an older version wrote \(path); it has been brought up to date.")
      return try KnowledgeBase(path: path, mode: mode)
    }
  }

  /// Opens for changes what is there.
  ///
  /// - Throws: `StorageError` also where there is none.
  func openForEditing() throws -> KnowledgeBase {
    try requireExistence()
    return try openForWriting()
  }

  /// Runs `body` on the knowledge base, open for changes; makes it, with its folder, where there is
  /// none, and removes it again where `body` then stores nothing.
  func change<T>(_ body: (KnowledgeBase) async throws -> T) async throws -> T {
    let isNew = !exists
    let knowledgeBase = try openForWriting()
    defer { if isNew { discardIfBlank(knowledgeBase) } }
    return try await body(knowledgeBase)
  }

  private func discardIfBlank(_ knowledgeBase: KnowledgeBase) {
    // What went wrong before is what there is to say.
    try? knowledgeBase.discard(ifHoldingOnly: Vocabulary(seeds: .embedded))
  }

  private func openForWriting() throws -> KnowledgeBase {
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
