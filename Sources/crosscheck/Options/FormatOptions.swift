import ArgumentParser
import Reporting

/// How a command writes its results.
struct FormatOptions: ParsableArguments {
  @Option(help: "How to write the results.")
  var format = OutputFormat.table

  /// Writes records to standard output; where there are none, says so on standard error.
  func write<Item: Record>(_ items: [Item], orSay remark: String? = nil) throws {
    try Console.write(format.text(of: items, on: Console.page))
    if items.isEmpty, let remark { Console.remark(remark) }
  }
}

extension OutputFormat: WordArgument {}
