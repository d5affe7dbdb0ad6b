import ArgumentParser
import Reporting

/// How many items of a list are written, and how.
struct ListOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "List at most so many; without it, 20 in a table and all in other formats.",
    transform: positiveCount)
  var limit: Int?

  @Flag(help: "List all.")
  var all = false

  @OptionGroup var output: FormatOptions

  /// How many are listed at most: as many as asked for, else the first 20 for people, all for programs.
  var count: Int { all ? .max : limit ?? (output.format == .table ? 20 : .max) }

  func validate() throws {
    guard limit == nil || !all else {
      throw ValidationError("--limit and --all do not go together.")
    }
  }

  /// Writes the first items to standard output, and says where there are more; where there are none at
  /// all, says so on standard error.
  func write<Item: Record>(_ items: [Item], orSay remark: String? = nil) throws {
    let listed = Array(items.prefix(count))
    try output.write(listed, orSay: remark)
    if listed.count < items.count { remarkMore(than: listed.count, of: "\(items.count)") }
  }

  /// Says that only the first so many were listed, of what `whole` says, and how to see the others.
  func remarkMore(than count: Int, of whole: String? = nil) {
    let first = count == 1 ? "This is the first" : "These are the first \(count)"
    Console.remark("\n\(first)\(whole.map { " of \($0)" } ?? ""); --all shows all.")
  }
}
