import CExpat

/// Something that reads an XML document while its parts go by.
///
/// Names come without the prefix of their namespace: the documents that are read here use no name
/// in two senses.
protocol XMLVisitor: AnyObject {
  /// An element begins.
  func begin(_ name: String, _ attributes: [String: String])
  /// An element ends.
  func end(_ name: String)
  /// Text goes by, whole or in part.
  func read(_ text: UnsafeBufferPointer<UInt8>)
  /// An entity goes by that the document does not declare, such as `nbsp`.
  func readEntity(_ name: String)
}

extension XMLVisitor {
  func readEntity(_ name: String) {}
}

/// XML, parsed by expat.
enum XMLStream {
  /// The most bytes that entities may blow a document up to.
  private static let longestText = ArticleReader.longestFile

  /// Shows a document to a visitor, part by part.
  ///
  /// - Returns: What is wrong with the document, `nil` where it is sound. What comes before has been
  ///   shown.
  static func read(_ document: [UInt8], to visitor: some XMLVisitor) -> String? {
    guard let parser = XML_ParserCreate(nil) else { return "there is no memory left" }
    defer { XML_ParserFree(parser) }
    let context = Context(parser, visitor)
    return withExtendedLifetime(context) {
      XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
      XML_UseForeignDTD(parser, XML_Bool(XML_TRUE))
      XML_SetElementHandler(
        parser, { Context.from($0).begin($1, $2) }, { Context.from($0).end($1) })
      XML_SetCharacterDataHandler(parser) { Context.from($0).read($1, $2) }
      XML_SetSkippedEntityHandler(parser) { data, name, _ in Context.from(data).readEntity(name) }
      let status = document.withUnsafeBytes {
        XML_Parse(
          parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count),
          Int32(XML_TRUE))
      }
      guard status != XML_STATUS_OK else { return nil }
      let remark = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
      return "line \(XML_GetCurrentLineNumber(parser)): \(remark ?? "it is damaged")"
    }
  }

  /// What expat hands to the functions that it calls.
  private final class Context {
    private let parser: XML_Parser
    private let visitor: any XMLVisitor
    private var length = 0

    init(_ parser: XML_Parser, _ visitor: any XMLVisitor) {
      self.parser = parser
      self.visitor = visitor
    }

    static func from(_ data: UnsafeMutableRawPointer?) -> Context {
      guard let data else { preconditionFailure("expat keeps the data that it was given") }
      return Unmanaged.fromOpaque(data).takeUnretainedValue()
    }

    func begin(
      _ name: UnsafePointer<XML_Char>?, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
      var attributes: [String: String] = [:]
      var index = 0
      while let name = pairs?[index], let value = pairs?[index + 1] {
        attributes[Self.localName(name)] = String(cString: value)
        index += 2
      }
      visitor.begin(Self.localName(name), attributes)
    }

    func end(_ name: UnsafePointer<XML_Char>?) { visitor.end(Self.localName(name)) }

    func read(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
      length += Int(count)
      guard length <= XMLStream.longestText, let text else {
        XML_StopParser(parser, XML_Bool(XML_FALSE))
        return
      }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        visitor.read(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }

    func readEntity(_ name: UnsafePointer<XML_Char>?) { visitor.readEntity(Self.localName(name)) }

    private static func localName(_ name: UnsafePointer<XML_Char>?) -> String {
      let name = name.map { String(cString: $0) } ?? ""
      return name.utf8.lastIndex(of: UInt8(ascii: ":")).map {
        String(name[name.utf8.index(after: $0)...])
      } ?? name
    }
  }
}
