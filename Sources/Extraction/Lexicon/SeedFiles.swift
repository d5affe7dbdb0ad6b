import Seeds

/// The data files that the program carries.
public struct SeedFiles: Sendable {
  /// The text of each file, by its path under `Seeds/`.
  public let texts: [String: String]

  /// Makes a set of files.
  public init(texts: [String: String]) { self.texts = texts }

  /// The files that were embedded when the program was built.
  public static let embedded: SeedFiles = {
    var count = 0
    let files = UnsafeBufferPointer(start: seed_files(&count), count: count)
    var texts: [String: String] = [:]
    for file in files {
      let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.length)
      texts[String(cString: file.path)] = String(decoding: bytes, as: UTF8.self)
    }
    return SeedFiles(texts: texts)
  }()

  /// The same files but for one.
  public func replacing(_ path: String, by text: String) -> SeedFiles {
    var texts = texts
    texts[path] = text
    return SeedFiles(texts: texts)
  }

  /// A short fingerprint of all files: it changes when one of them does.
  var digest: String {
    var hash = WordTable.emptyHash
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      for byte in path.utf8 { hash = WordTable.hash(hash, adding: byte) }
      for byte in text.utf8 { hash = WordTable.hash(hash, adding: byte) }
    }
    return String(hash, radix: 16)
  }

  func table(_ path: String, columns: ClosedRange<Int>) throws(SeedError) -> SeedTable {
    guard let text = texts[path] else {
      throw SeedError(place: path, problem: "the file is missing", remedy: "Restore it in Seeds/.")
    }
    return try SeedTable(name: path, text: text, columns: columns)
  }

  /// The tables under a folder, by the stem of the file's name, in order of names.
  func tables(
    in folder: String, columns: ClosedRange<Int>
  ) throws(SeedError) -> [(stem: String, table: SeedTable)] {
    var tables: [(String, SeedTable)] = []
    for path in texts.keys.sorted() where path.hasPrefix(folder + "/") && path.hasSuffix(".tsv") {
      let stem = String(path.dropFirst(folder.count + 1).dropLast(4))
      tables.append((stem, try table(path, columns: columns)))
    }
    return tables
  }
}
