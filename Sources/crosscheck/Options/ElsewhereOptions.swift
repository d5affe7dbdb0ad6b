import ArgumentParser
import Foundation
import Storage

/// What is imported besides articles: claims that others made of them.
struct ElsewhereOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      A file of claims that a person, a language model or another tool made of articles that are \
      here already: one JSON object a line, as “export claims” writes them. May be repeated; - is \
      standard input.
      """, valueName: "file"))
  var claims: [String] = []

  @Option(
    help: ArgumentHelp(
      "Who made the claims; else they say it themselves, or the file's name is taken.",
      valueName: "name"))
  var origin: String?

  @Flag(help: "Put them in the place of the claims that Crosscheck reads itself.")
  var replace = false

  @Flag(help: "Add technologies and criteria that are not known, instead of refusing the claims.")
  var addNames = false

  @Option(
    help: ArgumentHelp(
      "A file that “export all” or “export articles” wrote; may be repeated.", valueName: "file"))
  var exported: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file that “export reviews” wrote; may be repeated.", valueName: "file"))
  var reviews: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      """
      A command line of the shell that reads the prompt of each article (see “prompt”) and answers \
      with claims as JSON lines, such as the client of a language model.
      """, valueName: "command"))
  var annotator: String?

  @Option(
    help: ArgumentHelp(
      "Seconds that it has for each article; 300 without it.", valueName: "seconds"),
    transform: positiveCount)
  var withTimeout = 300

  /// Whether there is anything to take.
  var namesFiles: Bool { !claims.isEmpty || !restored.isEmpty }

  private var restored: [String] { exported + reviews }

  func validate() throws {
    if let annotator, annotator.nonEmpty == nil {
      throw ValidationError("--with needs a command.")
    }
    if let origin, origin.nonEmpty == nil { throw ValidationError("The origin needs a name.") }
    guard (claims + restored).count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
    guard !claims.contains("-") || origin != nil else {
      throw ValidationError("Standard input has no name. Say with --origin who made the claims.")
    }
  }

  /// Asks the annotator, if there is one, about the articles at these addresses.
  ///
  /// - Returns: Whether it answered about all of them, and every claim was taken.
  func ask(about addresses: [String], again: Bool, in database: DatabaseOptions) throws -> Bool {
    guard let annotator, !addresses.isEmpty else { return true }
    let annotation = Annotation(
      knowledgeBase: try database.openForWriting(),
      command: ShellCommand(line: annotator, timeout: withTimeout), policy: policy,
      asksAgain: again)
    let summary = try annotation.ask(about: addresses)
    for failure in summary.failures { Console.remark("crosscheck: \(failure)") }
    try Console.write(lines: ["\(origin ?? annotator): \(summary.words)"])
    return try summary.intake.report() && summary.failures.isEmpty
  }

  /// Takes what the options name into a knowledge base, and says what became of it.
  ///
  /// - Returns: Whether every claim was taken.
  func take(into database: DatabaseOptions) throws -> Bool {
    guard namesFiles else { return true }
    let knowledgeBase = try database.openForWriting()
    for path in restored {
      let count = try ExportReader(knowledgeBase).restore(LineReader(path: path))
      try Console.write(lines: ["\(path): \(count.words) restored"])
    }
    guard !claims.isEmpty else { return true }
    var intake = try ClaimIntake(knowledgeBase, policy)
    for path in claims {
      let name = URL(fileURLWithPath: path).lastPathComponent
      try intake.take(file: LineReader(path: path).rest(), named: name, from: name)
    }
    try intake.store()
    return try intake.summary.report()
  }

  private var policy: ClaimReader.Policy {
    ClaimReader.Policy(origin: origin, addsNames: addNames, isReplacing: replace)
  }
}

extension IntakeSummary {
  /// Writes the refusals to standard error, and the rest to standard output.
  ///
  /// - Returns: Whether no claim was refused.
  func report() throws -> Bool {
    for (place, refusal) in refusals { Console.remark("crosscheck: \(place): \(refusal.words)") }
    if uncovered > 0 {
      Console.remark(
        "crosscheck: import these articles again to have Crosscheck's own claims of them back: "
          + String(uncovered))
    }
    try Console.write(lines: [words])
    return refusals.isEmpty
  }
}
