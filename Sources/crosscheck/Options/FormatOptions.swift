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

  /// Writes records to standard output.
  func write<Item: Record>(_ items: [Item]) throws {
    try Console.write(format.text(of: items, on: Console.page))
  }
}

extension OutputFormat: ExpressibleByArgument {}
