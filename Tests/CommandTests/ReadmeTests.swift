import Foundation
import TestSupport
import Testing

/// Keeps the README true: its session is what one sees.
struct ReadmeTests {
  @Test func `the session of the README is what one sees`() throws {
    let place = try Workplace()
    try place.linkSeeds()
    for exchange in try session() {
      let transcript = try place.shell(exchange.command)
      var rest = Substring(transcript.output)
      for passage in exchange.passages {
        let found = rest.range(of: passage)
        #expect(
          found != nil, "\(exchange.command) prints\n\(transcript.output)instead of\n\(passage)")
        rest = found.map { rest[$0.upperBound...] } ?? ""
      }
    }
  }

  @Test(arguments: [
    "README", "ARCHITECTURE", "CHANGELOG", "CONTRIBUTING", "FORMATS", "QUALITY",
  ])
  func `no document holds the marks of an unfinished merge`(name: String) throws {
    let file = Project.root.appending(path: "\(name).md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("<<<<<<< ") || $0.hasPrefix(">>>>>>> ") })
  }

  /// A command, and the passages of its output in order; “…” stands for lines that are left out, and
  /// the time that an import takes is nobody's business.
  private struct Exchange {
    let command: String
    var passages: [String] = [""]
  }

  private func session() throws -> [Exchange] {
    let readme = try String(contentsOf: Project.root.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```console\n").dropFirst()
    var exchanges: [Exchange] = []
    for line in blocks.flatMap({
      $0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex).split(
        separator: "\n", omittingEmptySubsequences: false)
    }) {
      if line.hasPrefix("$ crosscheck") {
        exchanges.append(Exchange(command: String(line.dropFirst(2))))
      } else if let last = exchanges.indices.last {
        if line == "…" {
          exchanges[last].passages.append("")
        } else if let seconds = line.range(of: #" · [0-9.]+ s$"#, options: .regularExpression) {
          exchanges[last].passages[exchanges[last].passages.count - 1] +=
            line[..<seconds.lowerBound]
          exchanges[last].passages.append("")
        } else if !line.isEmpty || exchanges[last].passages.last?.isEmpty == false {
          exchanges[last].passages[exchanges[last].passages.count - 1] += line + "\n"
        }
      }
    }
    #expect(exchanges.count >= 3)
    return exchanges.map { exchange in
      var exchange = exchange
      exchange.passages = exchange.passages.map { $0.trimmingCharacters(in: .newlines) }
        .filter { !$0.isEmpty }
      return exchange
    }
  }
}
