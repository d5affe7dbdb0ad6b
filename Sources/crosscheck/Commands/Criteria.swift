import ArgumentParser
import Claims
import Extraction
import SeedTables
import Storage

/// `crosscheck criteria`
struct Criteria: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Lists the criteria that technologies are judged by, adds to them, and removes what was added.",
    discussion: """
      $ crosscheck criteria
      $ crosscheck criteria add energy-use --meaning "electricity, battery life"
      $ crosscheck criteria remove energy-use
      """,
    subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

  /// `crosscheck criteria list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the criteria.", discussion: "$ crosscheck criteria list --format csv")

    @OptionGroup var list: ListOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws { try list.write(try database.openForReading().vocabulary().criteria) }
  }

  /// `crosscheck criteria add`
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds a criterion.",
      discussion: """
        $ crosscheck criteria add energy-use --meaning "electricity, battery life"

        It is for claims that a person or another tool makes (“import --claims”, “--with”), and for \
        corrections (“review set”). Crosscheck itself has no words that speak of it, and reads none.
        """)

    @Argument(help: "Its slug: small letters, words joined by hyphens.") var slug: String
    @Option(help: "Its name in spoken words; by default made of the slug.") var name: String?
    @Option(help: "What it covers, in a few words.") var meaning = ""
    @Flag(help: "It is something people use technologies for, not a quality.") var useCase = false
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      guard Criterion.isSlug(slug) else {
        throw ValidationError("“\(slug)” is no slug. Write it like learning-curve.")
      }
    }

    func run() async throws {
      let words = slug.split(separator: "-").joined(separator: " ")
      let criterion = Criterion(
        id: .init(rawValue: slug), kind: useCase ? .useCase : .quality,
        name: name ?? words.prefix(1).uppercased() + words.dropFirst(), meaning: meaning)
      try await database.change { knowledgeBase in
        guard try knowledgeBase.vocabulary().criterion(criterion.id) == nil else {
          throw CommandError(
            problem: "“\(slug)” is known", remedy: "Choose another name.", exitCode: .failure)
        }
        try knowledgeBase.add(criterion)
      }
      try Console.write(lines: ["Added \(slug)."])
      Console.remark(
        "Claims from elsewhere and corrections may be on it; Crosscheck itself reads none of it.")
    }
  }

  /// `crosscheck criteria remove`
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Removes a criterion that was added.",
      discussion: "$ crosscheck criteria remove energy-use")

    @Argument(help: "Its slug.") var slug: String
    @OptionGroup var removal: RemovalOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForEditing()
      let criterion = try NameLookup(knowledgeBase).criterion(slug)
      guard try Vocabulary(seeds: .embedded).criterion(criterion) == nil else {
        throw CommandError.shipped(criterion.rawValue)
      }
      var filter = ClaimFilter()
      filter.criteria = [criterion]
      try removal.remove(criterion.rawValue, standingUnder: filter, in: knowledgeBase) {
        $0.criterion == criterion
      } by: {
        try knowledgeBase.remove(criterion)
      }
    }
  }
}
