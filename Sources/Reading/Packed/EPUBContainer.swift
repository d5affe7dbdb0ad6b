/// Where the description of a book lies in it (Open Container Format).
final class EPUBContainer: XMLVisitor {
  /// The path of the description.
  private(set) var packagePath: String?

  init(of document: [UInt8]) { _ = XMLStream.read(document, to: self) }

  func begin(_ name: String, _ attributes: [String: String]) {
    guard name == "rootfile", packagePath == nil else { return }
    packagePath = attributes["full-path"]
  }

  func end(_ name: String) {}
  func read(_ text: UnsafeBufferPointer<UInt8>) {}
}
