import ArgumentParser
import Claims
import Reporting

/// `crosscheck matrix`
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Shows how many independent articles speak for and against each technology.",
    usage: "crosscheck matrix [<options>]",
    discussion: """
      $ crosscheck matrix --technology node,python

      Criteria and technologies of which most is said come first. +3 −1 means: three independent \
      articles praise it, one blames it; ○ is neither. “if” says that \
      praise or blame comes under conditions only, ( ) that a single article speaks of it, · that \
      none does.
      """)

  @Option(
    help: "At most so many criteria; without it, 20 in a table and all in other formats.",
    transform: positiveCount)
  var limit: Int?

  @Flag(help: "All criteria.")
  var all = false

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let whole = try knowledgeBase.matrix(filters.filter(in: knowledgeBase))
    let matrix = whole.limited(toCriteria: output.count(limit, all: all) ?? .max)
    let isCut = matrix.criteria.count < whole.criteria.count
    let shown = try write(matrix)
    if isCut {
      output.remarkMore(than: matrix.criteria.count, of: "\(whole.criteria.count) criteria")
    }
    guard let shown, shown < whole.technologies.count else { return }
    let left = whole.technologies.count - shown
    Console.remark(
      (isCut ? "" : "\n") + "Technologies without room here: \(left). Choose with --technology.")
  }

  /// Writes a matrix, and returns how many of its technologies found room, if it is set in columns.
  private func write(_ matrix: Matrix) throws -> Int? {
    guard output.format == .table, !matrix.criteria.isEmpty else {
      try output.write(matrix.entries, orSay: "No claims found.")
      return nil
    }
    let (lines, shown) = matrix.lines(on: Console.page)
    try Console.write(lines: lines)
    return shown
  }
}
