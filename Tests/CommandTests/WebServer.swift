import Foundation
import Synchronization

/// A web server on the loopback device, which answers each request with what a closure says.
final class WebServer: Sendable {
  /// The port that it listens on.
  let port: UInt16
  /// The requests that came in, each with its head.
  let requests = Mutex<[String]>([])

  private let listener: Int32

  /// Starts a server.
  ///
  /// - Parameter answer: The whole answer to the request for a path, head and body, or `nil` to say
  ///   nothing until the server ends.
  init(_ answer: @escaping @Sendable (_ path: String, _ port: UInt16) -> String?) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (listener, size) = (listener, length)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 16) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    let port = UInt16(bigEndian: address.sin_port)
    self.port = port
    Thread.detachNewThread { [weak self] in
      while case let client = accept(listener, nil, nil), client >= 0 {
        let request = Self.head(from: client)
        let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
        self?.requests.withLock { $0.append(request) }
        guard let text = answer(path, port) else { continue }
        let bytes = Array(text.utf8)
        _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        shutdown(client, Int32(SHUT_WR))
        close(client)
      }
      // Not when the server ends: this thread might then take the requests to another one, whose
      // listener has got the same number.
      close(listener)
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// The address of a page.
  func page(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  private static func head(from client: Int32) -> String {
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(client, &chunk, chunk.count, 0)
      guard count > 0 else { break }
      head += chunk[..<count]
    }
    return String(decoding: head, as: UTF8.self)
  }
}

/// An answer with a body.
func answer(
  _ body: String, type: String = "text/html", status: String = "200 OK", head: String = ""
)
  -> String
{
  "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(head)Content-Length: \(body.utf8.count)\r\n"
    + "Connection: close\r\n\r\n\(body)"
}
