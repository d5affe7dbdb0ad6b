import Extraction
import SeedTables
import Testing

/// A sentence of a cue file that proves a line, and the sense that it proves.
struct LexiconExample: Sendable, CustomTestStringConvertible {
  let place: String
  let text: String
  let sense: String

  /// The sentence without its marks.
  var plainText: String { text.filter { $0 != "«" && $0 != "»" } }

  /// The words between the marks.
  var marked: String {
    text.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }.description
  }

  var testDescription: String { "\(place): \(text)" }

  /// The examples of all cue files.
  static let all: [LexiconExample] = SeedFiles.embedded.paths
    .filter { $0.hasPrefix("cues/") }
    .flatMap { file in examples(in: file) }

  private static func examples(in file: String) -> [LexiconExample] {
    let criterion = file.dropFirst("cues/".count).dropLast(".tsv".count)
    let lines = (SeedFiles.embedded.text(of: file) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { number, line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard !line.hasPrefix("#"), columns.count == 4 else { return nil }
      return LexiconExample(
        place: "\(file):\(number + 1)", text: String(columns[3]),
        sense: "\(columns[2]) of \(criterion)")
    }
  }
}
