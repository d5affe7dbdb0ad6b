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
    let fitting = list.output.format == .table ? whole.fitting(Console.page) : whole
    let matrix = fitting.limited(toCriteria: list.count)
    try write(matrix)
    let isCut = matrix.criteria.count < fitting.criteria.count
    if isCut {
      list.remarkMore(than: matrix.criteria.count, of: "\(fitting.criteria.count) criteria")
    }
    let left = whole.technologies.count - fitting.technologies.count
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
