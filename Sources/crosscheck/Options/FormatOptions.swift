import ArgumentParser
import Reporting

/// How a command writes its results.
struct FormatOptions: ParsableArguments {
  @Option(help: "How to write the results.")
  var format = OutputFormat.table

  /// How many findings to list: as many as asked for, else the first 20 for people, all for programs.
  func count(_ limit: Int?, all: Bool) -> Int? {
    all ? nil : limit ?? (format == .table ? 20 : nil)
  }

  /// Writes records to standard output; where there are none, says so on standard error.
  func write<Item: Record>(_ items: [Item], orSay remark: String? = nil) throws {
    try Console.write(format.text(of: items, on: Console.page))
    if items.isEmpty, let remark { Console.remark(remark) }
  }

  /// Says that only the first so many were listed, of what `whole` says, and how to see the others.
  func remarkMore(
    than count: Int, of whole: String? = nil, seenBy remedy: String = "--all shows all"
  ) {
    let first = count == 1 ? "This is the first" : "These are the first \(count)"
    Console.remark("\n\(first)\(whole.map { " of \($0)" } ?? ""); \(remedy).")
  }
}

extension OutputFormat: ExpressibleByArgument {}
