import ArgumentParser
import Reporting

/// `crosscheck text`
struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what is read of files: their blocks, each with its place.",
    discussion: """
      $ crosscheck text three-years-of-node.md
      $ crosscheck text https://example.org/a --format json

      For those who wonder why a claim was missed: what is not listed here was taken for the \
      furniture of the page. Nothing is stored; “coverage” shows what became of stored articles.
      """)

  @Argument(help: "Files and web addresses, one article each; - is standard input.")
  var files: [String]

  @OptionGroup var output: FormatOptions

  func run() throws {
    var blocks: [ReadBlock] = []
    var failed = false
    for file in files {
      do {
        blocks += try read(file)
      } catch {
        Console.remark("crosscheck: \(file): \(WebPage.refusal(of: file) ?? error)")
        failed = true
      }
    }
    try output.write(blocks)
    if failed { throw ExitCode.failure }
  }

  private func read(_ name: String) throws -> [ReadBlock] {
    ReadBlock.blocks(of: try load(name).article(), in: name)
  }

  private func load(_ name: String) throws -> LoadedArticle {
    if let page = WebPage(name) { return try page.fetch() }
    let file =
      try name == "-"
      ? FileDescriptor(standardInput: ()) : FileDescriptor(reading: FilePath(name))
    return try LoadedArticle(address: name, from: file)
  }
}
