import Claims
import Foundation
import Storage
import Synchronization
import Testing

@testable import crosscheck

/// A pipeline whose files hold their own names, and whose articles claim nothing.
private func pipeline(
  rules: String = "1",
  load: @escaping @Sendable (ArticleFile) throws -> [UInt8] = { Array($0.address.utf8) }
) -> ArticlePipeline {
  ArticlePipeline(
    load: { LoadedArticle(address: $0.address, bytes: try load($0)) },
    read: { loaded in
      Article(format: .text, text: String(decoding: loaded.bytes, as: UTF8.self), blocks: [])
    },
    extract: { article in
      let whole = 0..<article.text.utf8.count
      return ([], [Passage(utf8Range: whole, heading: [], outcome: .noTechnology)])
    },
    rules: rules, now: { Date(timeIntervalSince1970: 0) })
}

private let files = (0..<300).map {
  ArticleFile(address: "file-\($0).txt", content: .file(FilePath("")), size: 1000)
}

/// A feed of some of the files.
private func feed(_ count: Int = files.count) -> ArticleFeed {
  ArticleFeed(
    files.prefix(count).map { FoundFile(file: $0, container: nil) })
}

@Test func `stores articles in the order of the files, however long each takes`() async throws {
  let knowledgeBase = try KnowledgeBase.inMemory()
  let slow = pipeline { file in
    if file.address.hasSuffix("0.txt") { usleep(500) }
    return Array(file.address.utf8)
  }
  let summary = try await Importer(knowledgeBase: knowledgeBase, pipeline: slow)
    .importArticles(feed())
  #expect(summary.added == files.count)
  let articles = try knowledgeBase.articles().sorted { $0.id < $1.id }
  #expect(articles.map(\.source.address) == files.map(\.address))
}

@Test func `reads an article again only if it or the rules have changed`() async throws {
  let knowledgeBase = try KnowledgeBase.inMemory()
  func summary(_ pipeline: ArticlePipeline, again: Bool = false) async throws -> ImportSummary {
    try await Importer(knowledgeBase: knowledgeBase, pipeline: pipeline, readsUnchanged: again)
      .importArticles(feed(3))
  }
  #expect(try await summary(pipeline()).added == 3)
  #expect(try await summary(pipeline()).unchanged == 3)
  #expect(try await summary(pipeline(rules: "2")).readAgain == 3)
  #expect(try await summary(pipeline(rules: "2"), again: true).readAgain == 3)
  let mended = pipeline(rules: "2") { $0 == files[0] ? [0x41] : Array($0.address.utf8) }
  let last = try await summary(mended)
  #expect(last.changed == 1)
  #expect(last.unchanged == 2)
}

@Test func `files may claim to be of any size`() async throws {
  let sparse = ["a", "b"].map {
    FoundFile(
      file: ArticleFile(address: $0, content: .file(FilePath("")), size: .max), container: nil)
  }
  let sizes = Mutex<[Double?]>([])
  let summary = try await Importer(
    knowledgeBase: try KnowledgeBase.inMemory(), pipeline: pipeline(),
    progress: { done in sizes.withLock { $0.append(done.allBytes) } }
  ).importArticles(ArticleFeed(sparse))
  #expect(summary.added == 2)
  #expect(sizes.withLock { $0 } == [0x1p64, 0x1p64])
}

@Test func `goes on after a file that cannot be read`() async throws {
  let knowledgeBase = try KnowledgeBase.inMemory()
  let broken = pipeline { file in
    guard file != files[1] else { throw FileError("it vanished", "Look for it.") }
    return Array(file.address.utf8)
  }
  let progress = Mutex<[Int]>([])
  let failures = Mutex<[ImportFailure]>([])
  let summary = try await Importer(
    knowledgeBase: knowledgeBase, pipeline: broken,
    progress: { done in progress.withLock { $0.append(done.articles) } },
    report: { failure in failures.withLock { $0.append(failure) } }
  ).importArticles(feed(3))
  #expect(summary.failed == 1)
  #expect(
    failures.withLock { $0 } == [
      ImportFailure(address: "file-1.txt", reason: "it vanished. Look for it.")
    ])
  #expect(try knowledgeBase.articles().count == 2)
  #expect(progress.withLock { $0 } == [1, 2, 3])
}

@Test func `says in one line what an import did`() {
  let summary = ImportSummary(added: 11, changed: 1, readAgain: 2, unchanged: 1, claims: 742)
  #expect(
    summary.words(after: .milliseconds(312))
      == "15 articles: 11 new, 1 changed, 2 read again, 1 unchanged · 742 claims · 0.31 s")
  #expect(ImportSummary().words(after: .seconds(61)) == "0 articles · nothing to read · 61.00 s")
}
