import ArgumentParser
import Claims
import Reporting

/// `crosscheck matrix`
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Shows how many independent articles speak for and against each technology.",
    discussion: """
      $ crosscheck matrix --technology node --technology python

      +3 −1 means: three independent articles praise it, one blames it; ○ is neither. “if” says that \
      praise or blame comes under conditions only, ( ) that a single article speaks of it, · that \
      none does.
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let matrix = try knowledgeBase.matrix(filters.filter(in: knowledgeBase))
    guard output.format == .table, !matrix.entries.isEmpty else {
      return try output.write(matrix.entries, orSay: "No claims found.")
    }
    let (lines, shown) = matrix.lines(on: Console.page)
    try Console.write(lines: lines)
    let left = matrix.technologies.count - shown
    if left > 0 {
      Console.remark("\nTechnologies without room here: \(left). Choose with --technology.")
    }
  }
}
