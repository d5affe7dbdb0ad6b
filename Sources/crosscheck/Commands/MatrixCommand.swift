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
      none does. --limit and --all count criteria.
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    let whole = try knowledgeBase.matrix(filters.filter(in: knowledgeBase))
    // Which criteria come first must not depend on the width of the terminal.
    let first = whole.limited(toCriteria: list.count)
    let matrix = list.output.format == .table ? first.fitting(Console.page) : first
    try write(matrix)
    let isCut = matrix.criteria.count < whole.criteria.count
    if isCut {
      list.remarkMore(than: matrix.criteria.count, of: "\(whole.criteria.count) criteria")
    }
    let left = first.technologies.count - matrix.technologies.count
    if left > 0 {
      Console.remark(
        (isCut ? "" : "\n") + "Technologies without room here: \(left). Choose with --technology.")
    }
  }

  private func write(_ matrix: Matrix) throws {
    guard list.output.format == .table, !matrix.criteria.isEmpty else {
      return try list.output.write(matrix.entries, orSay: "No claims found.")
    }
    try Console.write(lines: matrix.lines(on: Console.page))
  }
}
