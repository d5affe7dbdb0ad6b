import Claims
import Extraction
import Foundation
import SeedTables
import Storage
import TestSupport
import Testing

@testable import crosscheck

/// Articles are read again where the version of the rules is another one than last time: what is read
/// must not change without it.
@Suite struct ReadingsTests {
  /// A version, and a digest of what it reads from the example articles: one line of a file.
  fileprivate struct Note: CustomStringConvertible {
    let version: String
    let digest: String

    var description: String { "\(version) \(digest)\n" }
  }

  private static let file = Project.root.appending(path: "Tests/CommandTests/Readings.txt")

  @Test func `the examples are read as they were when the version was noted`() throws {
    let now = Note(version: RuleBook.version, digest: try digest())
    let noted = try Note(noted: String(contentsOf: Self.file, encoding: .utf8))
    if now.version != noted.version, ProcessInfo.processInfo.environment["NOTE_READINGS"] != nil {
      return try "\(now)".write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(
      now.version != noted.version || now.digest == noted.digest,
      "the claims of the examples changed: raise RuleBook.edition, then note them by `make readings`"
    )
    #expect(
      now.version == noted.version,
      "the version changed: note what it reads by `make readings`, or write \(now) into Readings.txt"
    )
  }

  /// A digest of what is read from the articles; reliabilities may differ in the last digit from machine
  /// to machine.
  private func digest() throws -> String {
    let pipeline = ArticlePipeline.standard(knowing: try Vocabulary(seeds: .embedded))
    var readings = ""
    for file in try files() {
      guard case .ready(let read) = pipeline.outcome(of: file, stamps: [:]) else { continue }
      let claims = read.claims.map { claim in
        var claim = claim
        claim.reliability = 0
        return claim
      }
      print(
        file.address, read.article, claims, read.passages, read.fingerprints,
        read.rareWordFingerprints, to: &readings)
    }
    try #require(!readings.isEmpty, "no article was read")
    return SHA256(of: Array(readings.utf8)).hexadecimal
  }

  private func files() throws -> [ArticleFile] {
    try ["Seeds/articles", "Fuzzing/Beginnings"].flatMap { folder in
      let folder = Project.root.appending(path: folder)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
        ArticleFile(
          address: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
      }
    }
  }
}

extension ReadingsTests.Note {
  /// Reads what was noted.
  fileprivate init(noted line: String) throws {
    let words = line.split { $0.isWhitespace }
    try #require(words.count == 2, "Readings.txt: a version and a digest")
    self.init(version: String(words[0]), digest: String(words[1]))
  }
}
