import ArgumentParser
import Reporting

/// How a command writes its results.
struct FormatOptions: ParsableArguments {
  @Option(help: "How to write the results.")
  var format = OutputFormat.table

  /// Writes records to standard output.
  func write<Item: Record>(_ items: [Item]) throws {
    try Console.write(format.text(of: items, on: Console.page))
  }
}

extension OutputFormat: ExpressibleByArgument {}
