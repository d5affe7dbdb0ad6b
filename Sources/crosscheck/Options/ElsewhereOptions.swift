import ArgumentParser

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
    parsing: .unconditional,
    help: ArgumentHelp(
      "Seconds that it has for each article; 300 without it.", valueName: "seconds"),
    transform: positiveCount)
  var withTimeout: Int?

  /// Seconds that the annotator has for each article.
  var timeout: Int { withTimeout ?? 300 }

  /// Whether there is anything to take.
  var namesFiles: Bool { !claims.isEmpty || !restored.isEmpty }

  /// The files that “export” wrote.
  var restored: [String] { exported + reviews }

  func validate() throws {
    if let annotator, annotator.nonEmpty == nil {
      throw ValidationError("--with needs a command.")
    }
    let idle = [("--origin", origin != nil), ("--replace", replace), ("--add-names", addNames)]
    if claims.isEmpty, annotator == nil, let (option, _) = idle.first(where: \.1) {
      throw ValidationError("\(option) is for claims made elsewhere: --claims or --with.")
    }
    if withTimeout != nil, annotator == nil {
      throw ValidationError("--with-timeout is for the command that --with names.")
    }
    if let origin, origin.nonEmpty == nil { throw ValidationError("The origin needs a name.") }
    guard (claims + restored).count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
    guard !claims.contains("-") || origin != nil else {
      throw ValidationError("Standard input has no name. Say with --origin who made the claims.")
    }
  }

  /// How claims are taken.
  var policy: ClaimReader.Policy {
    ClaimReader.Policy(origin: origin, addsNames: addNames, isReplacing: replace)
  }
}
