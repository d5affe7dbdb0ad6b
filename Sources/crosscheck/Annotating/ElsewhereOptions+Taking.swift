import Foundation
import Reporting
import Storage

extension ElsewhereOptions {
  /// Asks the annotator, if there is one, about the articles at these addresses.
  ///
  /// - Returns: Whether it answered about all of them, and every claim was taken.
  func ask(
    about addresses: [String], again: Bool, in database: DatabaseOptions
  ) async throws -> Bool {
    guard let annotator, !addresses.isEmpty else { return true }
    let summary = try await database.change { knowledgeBase in
      try Annotation(
        knowledgeBase: knowledgeBase,
        command: ShellCommand(line: annotator, timeout: timeout), policy: policy,
        asksAgain: again
      ).ask(about: addresses)
    }
    for failure in summary.failures { Console.remark("crosscheck: \(failure)") }
    try Console.write(lines: ["\(origin ?? annotator): \(summary.words)"])
    return try summary.intake.report() && summary.failures.isEmpty
  }

  /// Takes what the options name into a knowledge base, and says what became of it.
  ///
  /// - Returns: Whether every claim was taken.
  func take(into database: DatabaseOptions) async throws -> Bool {
    guard namesFiles else { return true }
    return try await database.change(take)
  }

  private func take(into knowledgeBase: KnowledgeBase) throws -> Bool {
    for path in restored {
      let count = try reading(path) {
        try ExportReader(knowledgeBase).restore(LineReader($0), of: messageName(path))
      }
      try Console.write(lines: ["\(messageName(path)): \(count.words) restored"])
    }
    guard !claims.isEmpty else { return true }
    var intake = try ClaimIntake(knowledgeBase, policy)
    for path in claims {
      let bytes = try reading(path) { try $0.bytes(atMost: .max) }
      let origin = URL(fileURLWithPath: path).lastPathComponent
      try intake.take(file: bytes, named: messageName(path), from: origin)
    }
    try intake.store()
    let isTaken = try intake.summary.report()
    if intake.summary.refusals.contains(where: { $0.refusal.kind == .unreadable }) {
      Console.remark(
        "crosscheck: “crosscheck prompt ARTICLE” says how the line of a claim is written.")
    }
    return isTaken
  }

  private func messageName(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// Reads a file, or standard input where the path is `-`.
  ///
  /// - Throws: `CommandError` where it cannot be opened or read.
  private func reading<Result>(
    _ path: String, _ body: (FileDescriptor) throws -> Result
  ) throws -> Result {
    do {
      return try body(
        path == "-"
          ? FileDescriptor(standardInput: ()) : FileDescriptor(reading: FilePath(path), waits: true)
      )
    } catch let error as FileError {
      throw CommandError(error, reading: messageName(path))
    }
  }
}

extension IntakeSummary {
  /// Writes the refusals to standard error, but of those of whole files only the first, and the rest to
  /// standard output.
  ///
  /// - Returns: Whether no claim was refused.
  func report() throws -> Bool {
    var first = FirstOfEach<Refusal.Kind>()
    for (place, refusal) in refusals
    where !refusal.kind.isOfWholeFile || first.admits(refusal.kind) {
      Console.remark("crosscheck: \(place): \(refusal.words)")
    }
    if first.withheld > 0 {
      Console.remark(
        "crosscheck: \(counted(first.withheld, "more claim")) refused for the same reasons.")
    }
    if uncovered > 0 {
      let articles = uncovered == 1 ? "1 article has" : "\(uncovered) articles have"
      Console.remark(
        "crosscheck: \(articles) no claims any longer; import again to have Crosscheck's own back.")
    }
    try Console.write(lines: [words])
    return refusals.isEmpty
  }
}
