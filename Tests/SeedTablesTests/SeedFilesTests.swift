import Foundation
import SeedTables
import TestSupport
import Testing

struct SeedFilesTests {
  @Test func `every file of the seeds is embedded`() throws {
    let folder = Project.root.appending(path: "Seeds")
    let names = FileManager.default.subpaths(atPath: folder.path) ?? []
    let files = Set(names.filter { $0.hasSuffix(".tsv") })
    #expect(files == Set(SeedFiles.embedded.paths))
    for name in files {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(SeedFiles.embedded.text(of: name) == text, "\(name)")
    }
  }

  @Test func `a file may stand in for one that is embedded`() {
    let files = SeedFiles.embedded.replacing("weights.tsv", by: "bias\t1\n")
    #expect(files.text(of: "weights.tsv") == "bias\t1\n")
    #expect(files.text(of: "criteria.tsv") == SeedFiles.embedded.text(of: "criteria.tsv"))
    #expect(files.paths == SeedFiles.embedded.paths)
    #expect(files.text(of: "none.tsv") == nil)
  }
}
