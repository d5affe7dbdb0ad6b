import Seeds

/// The data files that the program carries.
public struct SeedFiles: Sendable {
  /// Where the text of a file is.
  private enum Content: Sendable {
    /// In the program, at this place among the embedded files: who asks for a few small ones does not
    /// wait for the large ones.
    case embedded(Int)
    case text(String)
  }

  private var contents: [String: Content]

  /// Makes a set of files.
  ///
  /// - Parameter texts: The text of each file, by its path under `Seeds/`.
  public init(texts: [String: String]) { contents = texts.mapValues(Content.text) }

  private init(contents: [String: Content]) { self.contents = contents }

  /// The files that were embedded when the program was built.
  public static let embedded: SeedFiles = {
    var contents: [String: Content] = [:]
    for (index, file) in embeddedFiles().enumerated() {
      contents[String(cString: file.path)] = .embedded(index)
    }
    return SeedFiles(contents: contents)
  }()

  /// The same files but for one.
  public func replacing(_ path: String, by text: String) -> SeedFiles {
    var files = self
    files.contents[path] = .text(text)
    return files
  }

  /// The paths of all files under `Seeds/`, in order.
  public var paths: [String] { contents.keys.sorted() }

  /// The text of a file, by its path under `Seeds/`; `nil` where there is none.
  public func text(of path: String) -> String? {
    switch contents[path] {
    case .embedded(let index)?:
      let file = Self.embeddedFiles()[index]
      let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.length)
      return String(decoding: bytes, as: UTF8.self)
    case .text(let text)?: return text
    case nil: return nil
    }
  }

  /// The entries of a file.
  ///
  /// - Parameter columns: How many columns each has.
  /// - Throws: `SeedError` where the file is missing or a row has other columns.
  public func table(_ path: String, columns: ClosedRange<Int>) throws(SeedError) -> SeedTable {
    guard let text = text(of: path) else {
      throw SeedError(place: path, problem: "the file is missing", remedy: "Restore it in Seeds/.")
    }
    return try SeedTable(name: path, text: text, columns: columns)
  }

  /// The tables under a folder, by the stem of the file's name, in order of names.
  public func tables(
    in folder: String, columns: ClosedRange<Int>
  ) throws(SeedError) -> [(stem: String, table: SeedTable)] {
    var tables: [(String, SeedTable)] = []
    for path in paths where path.hasPrefix(folder + "/") && path.hasSuffix(".tsv") {
      let stem = String(path.dropFirst(folder.count + 1).dropLast(4))
      tables.append((stem, try table(path, columns: columns)))
    }
    return tables
  }

  private static func embeddedFiles() -> UnsafeBufferPointer<seed_file> {
    var count = 0
    let files = seed_files(&count)
    return UnsafeBufferPointer(start: files, count: count)
  }
}
