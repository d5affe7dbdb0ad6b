import ArgumentParser
import Claims
import Storage

/// `crosscheck technologies`
struct Technologies: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Lists the technologies that are known by name, adds to them, and removes what was added.",
    discussion: """
      $ crosscheck technologies
      $ crosscheck technologies add Gleam --kind language --field languages
      $ crosscheck technologies alias Gleam gleam-lang
      $ crosscheck technologies unalias Gleam gleam-lang
      $ crosscheck technologies remove Gleam
      """,
    subcommands: [List.self, Add.self, Alias.self, Unalias.self, Remove.self],
    defaultSubcommand: List.self)

  /// `crosscheck technologies list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the technologies.",
      discussion: """
        $ crosscheck technologies list --format csv
        $ crosscheck technologies list node python
        """)

    @Argument(help: "Only these, by any of their names.") var names: [String] = []
    @OptionGroup var list: ListOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForReading()
      let wanted = try names.map(NameLookup(knowledgeBase).technology)
      let technologies = try knowledgeBase.vocabulary().technologies
      try list.write(technologies.filter { wanted.isEmpty || wanted.contains($0.id) })
    }
  }

  /// `crosscheck technologies add`
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds a technology.",
      discussion:
        "$ crosscheck technologies add Gleam --field languages --alias gleam-lang")

    @Argument(help: "Its name.") var name: String
    @Option(help: "What it is: language, framework, database …") var kind = "technology"
    @Option(help: "What it is compared with: languages, databases …") var field = Technology.noField
    @Option(help: "Another name; may be repeated.") var alias: [String] = []
    @Option(help: "A part that stands for the whole; may be repeated.") var part: [String] = []
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      let names = [name] + alias + part
      try requireNames(names)
      for name in names { try requireRareName(name) }
    }

    func run() async throws {
      let technology = Technology(
        id: .init(rawValue: name), kind: kind, field: field,
        aliases: alias.map { Technology.Alias($0) }, parts: part.map { Technology.Alias($0) })
      try await database.change { knowledgeBase in
        for name in [name] + alias { try requireUnused(name, in: knowledgeBase.vocabulary()) }
        try knowledgeBase.add(technology)
      }
      try Console.write(lines: ["Added \(name)."])
      remarkReading("with it")
    }
  }

  /// `crosscheck technologies alias`
  struct Alias: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds a name under which articles mention a technology.",
      discussion: "$ crosscheck technologies alias Node.js \"Node JS\"")

    @Argument(help: "The technology, by any of its names.") var technology: String
    @Argument(help: "The other name.") var alias: String
    @Flag(help: "It is a part that stands for the whole, as V8 for Node.js.") var part = false
    @Flag(help: "It is also an ordinary word, and counts only in its own capitals.")
    var ordinaryWord = false
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      try requireNames([alias])
      // In its own capitals only, it is not taken for the word.
      if !ordinaryWord || alias == alias.lowercased() { try requireRareName(alias) }
    }

    func run() async throws {
      let id = try await database.change { knowledgeBase in
        let id = try NameLookup(knowledgeBase).technology(technology)
        if !part { try requireUnused(alias, for: id, in: knowledgeBase.vocabulary()) }
        try knowledgeBase.add(
          Technology.Alias(alias, isOrdinaryWord: ordinaryWord), asPart: part, to: id)
        return id
      }
      try Console.write(lines: ["“\(alias)” now means \(id)."])
      remarkReading("with it")
    }
  }
}

/// Says from when on a change of names tells.
func remarkReading(_ how: String) {
  Console.remark("Articles are read \(how) from now on; “import --again” reads old ones anew.")
}

/// Refuses a name that means another technology; as that of a part it may belong to several.
private func requireUnused(
  _ name: String, for technology: Technology.ID? = nil, in vocabulary: Vocabulary
) throws {
  guard let other = vocabulary.technology(named: name), other.id != technology,
    !(other.isMerelyNamed && other.id.rawValue == name),
    ([other.id.rawValue] + other.aliases.map(\.text)).contains(where: {
      $0.lowercased() == name.lowercased()
    })
  else { return }
  throw CommandError(
    problem: "“\(name)” \(other.id.rawValue == name ? "is known" : "already means \(other.id)")",
    remedy: "Choose another name.",
    exitCode: .failure)
}

/// Refuses what is no name, and those that a filter would take for two.
private func requireNames(_ names: [String]) throws {
  guard names.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
    throw ValidationError("A name cannot be empty.")
  }
  guard names.allSatisfy(Technology.isName) else {
    throw ValidationError("A name stands on one line, and has a letter or a digit.")
  }
  if let name = names.first(where: { $0.contains(",") }) {
    throw ValidationError(nameWithComma(name))
  }
}

/// Refuses a name that stands in nearly every sentence.
private func requireRareName(_ name: String) throws {
  guard try LittleWords(seeds: .embedded).contains(name) else { return }
  throw ValidationError(
    "“\(name)” is an ordinary little word, of which nearly every sentence would speak. "
      + "Choose another name.")
}
