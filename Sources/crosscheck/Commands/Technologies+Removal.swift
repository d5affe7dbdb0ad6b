import ArgumentParser
import Claims
import Extraction
import SeedTables
import Storage

extension Technologies {
  /// `crosscheck technologies remove`
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Removes a technology that was added, with all its names.",
      discussion: "$ crosscheck technologies remove Gleam")

    @Argument(help: "Its name.") var name: String
    @OptionGroup var removal: RemovalOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForEditing()
      let technology = try NameLookup(knowledgeBase).technology(name)
      guard try Vocabulary(seeds: .embedded).technology(technology) == nil else {
        throw CommandError.shipped(technology.rawValue)
      }
      guard technology.rawValue.lowercased() == name.lowercased() else {
        throw CommandError(
          problem: "“\(name)” is another name of \(technology)",
          remedy: "Take away the name with “technologies unalias”, or remove \(technology).",
          exitCode: .failure)
      }
      var filter = ClaimFilter()
      filter.technologies = [technology]
      try removal.remove(technology.rawValue, standingUnder: filter, in: knowledgeBase) {
        [$0.technology, $0.comparison?.comparand].contains(technology)
      } by: {
        try knowledgeBase.remove(technology)
      }
    }
  }

  /// `crosscheck technologies unalias`
  struct Unalias: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes away a name, or a part, that was added to a technology.",
      discussion: "$ crosscheck technologies unalias Node.js \"Node JS\"")

    @Argument(help: "The technology, by any of its names.") var technology: String
    @Argument(help: "The name that no longer means it.") var alias: String
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.openForEditing()
      let id = try NameLookup(knowledgeBase).technology(technology)
      let name = try knownName(in: knowledgeBase.vocabulary().technology(id)?.names ?? [], of: id)
      guard name != id.rawValue else {
        throw CommandError(
          problem: "“\(name)” is what \(id) itself is called",
          remedy: "Remove the whole technology with “technologies remove”.", exitCode: .failure)
      }
      let shipped = try Vocabulary(seeds: .embedded).technology(id)?.names ?? []
      guard !shipped.contains(name) else { throw CommandError.shipped(name) }
      try knowledgeBase.remove(alias: name, from: id)
      try Console.write(lines: ["“\(name)” no longer means \(id)."])
      remarkReading("without it")
    }

    private func knownName(in names: [String], of id: Technology.ID) throws -> String {
      if let name = names.first(where: { $0 == alias })
        ?? names.first(where: { $0.lowercased() == alias.lowercased() })
      {
        return name
      }
      throw CommandError.unknown(
        "name of \(id)", alias, nearest: nearest(alias, among: names),
        listedBy: "crosscheck technologies list \(id)")
    }
  }
}

extension Technology {
  /// Its names and those of its parts.
  fileprivate var names: [String] { (aliases + parts).map(\.text) }
}
