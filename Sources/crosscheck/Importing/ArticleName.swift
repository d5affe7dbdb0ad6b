import Reading

/// Which of many files are read as articles, by their names: those in a folder or an archive that
/// somebody names as a whole.
enum ArticleName {
  /// Whether a file or folder is left alone: hidden ones, and other people's programs.
  static func isPassedOver(_ name: some Collection<UInt8>) -> Bool {
    name.first == UInt8(ascii: ".") || name.elementsEqual("node_modules".utf8)
  }

  /// Whether a file of this name is read; `nil` where its content decides: text may have no ending.
  static func isLikely(_ name: some Collection<UInt8>) -> Bool? {
    guard name.contains(UInt8(ascii: ".")) else { return nil }
    return FileKind(ofFileNamed: String(decoding: Array(name), as: UTF8.self)) != nil
  }

  /// Whether a file of this name is an article, or a container of some, that has to be unpacked before it
  /// can be read.
  static func isPacked(_ name: some Collection<UInt8>) -> Bool {
    let name = String(decoding: Array(name), as: UTF8.self).lowercased()
    if [".7z", ".rar"].contains(where: name.hasSuffix) { return true }
    guard let ending = [".gz", ".bz2", ".xz", ".zst"].first(where: name.hasSuffix) else {
      return false
    }
    let unpacked = name.dropLast(ending.count).utf8
    return isLikely(unpacked) == true || Container(named: unpacked) != nil
  }

  /// Whether a file that starts like this is a program or a picture rather than text.
  static func isBinary(_ start: some Sequence<UInt8>) -> Bool { start.contains(0) }
}
