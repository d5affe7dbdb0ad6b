import Claims
import Foundation
import Storage
import Testing

@testable import Findings

/// Hashes and where they stand.
private typealias Prints = [(hash: Int64, position: Int)]

private func article(
  _ address: String, _ prints: Prints, rareWords: [Int64] = []
) -> ImportedArticle {
  ImportedArticle(
    address: address, article: Article(format: .text, text: address, blocks: []),
    fileSHA256: "00", rules: "1", importedAt: Date(timeIntervalSince1970: 0), passages: [],
    claims: [], fingerprints: prints.map { .init(hash: $0.hash, position: $0.position) },
    rareWordFingerprints: rareWords.map { .init(hash: $0, position: 0) })
}

/// The others with which a new article is compared, by their turns.
private func candidates(
  for new: ImportedArticle, among others: [ImportedArticle]
) throws -> [Int] {
  let base = try KnowledgeBase.inMemory()
  let numbers = try base.store(others)
  return try CopyCandidates(for: [new], in: base).others(like: new) { _ in true }
    .compactMap { numbers.firstIndex(of: $0) }
}

/// What an article has, what another one has, and whether it is found.
private let prints: [(own: Prints, other: Prints, isFound: Bool)] = [
  ([(1, 0), (2, 90)], [(1, 50), (2, 140)], true),
  ([(1, 0), (2, 90)], [(1, 0), (2, 400)], true),
  ([(1, 0), (2, 90)], [(1, 0), (2, 401)], false),
  ([(1, 0), (2, 90)], [(2, 0), (1, 90)], false),
  ([(1, 0), (3, 50), (2, 90)], [(1, 0), (2, 90)], false),
  ([(1, 0)], [(1, 0)], false),
  ([], [], false),
]

@Test(arguments: prints.indices)
func `two fingerprints that follow each other lead to an article`(index: Int) throws {
  let (own, other, isFound) = prints[index]
  let found = try candidates(for: article("new", own), among: [article("old", other)])
  #expect(found == (isFound ? [0] : []))
}

@Test(arguments: [([1, 2, 3, 4], true), ([1, 2, 3], true), ([1, 2, 2], false), ([], false)])
func `three rare words in common lead to an article`(hashes: [Int64], isFound: Bool) throws {
  let found = try candidates(
    for: article("new", [], rareWords: [1, 2, 3, 4, 5]),
    among: [article("old", [], rareWords: hashes)])
  #expect(found == (isFound ? [0] : []))
}

@Test func `those that share most are compared`() throws {
  let whole: Prints = [(1, 0), (2, 90), (3, 180)]
  let others = (0..<12).map { article("\($0)", $0 < 4 ? Array(whole.prefix(2)) : whole) }
  #expect(try candidates(for: article("new", whole), among: others) == Array(4..<12))
}

@Test func `only others are compared`() throws {
  let base = try KnowledgeBase.inMemory()
  let one = article("one", [(1, 0), (2, 90)])
  let number = try #require(try base.store([one]).first)
  let candidates = try CopyCandidates(for: [one], in: base)
  #expect(candidates.others(like: one) { $0 != number } == [])
}
