import Foundation
import Reporting

/// What the server answers.
struct WebAnswer {
  /// The page.
  let body: [UInt8]
  /// What it says that the page is.
  let contentType: String
  /// Where redirections have led.
  let address: String?

  /// Asks for a page, by `curl`.
  ///
  /// - Throws: `FileError` where it cannot be had.
  init(of page: WebPage, timeout: Int, limit: Int) throws {
    let (output, errors) = (Pipe(), Pipe())
    let curl = Process()
    curl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    curl.arguments =
      ["curl"] + Self.options(timeout: timeout, limit: limit) + ["--url", page.address]
    curl.standardInput = FileHandle.nullDevice
    curl.standardOutput = output
    curl.standardError = errors
    try curl.run()
    body = try Self.read(output.fileHandleForReading, atMost: limit)
    if body.count > limit { curl.terminate() }
    let report = String(
      decoding: (try? errors.fileHandleForReading.readToEnd()) ?? Data(), as: UTF8.self)
    curl.waitUntilExit()
    guard body.count <= limit else { throw Self.failure(63, timeout: timeout, limit: limit) }
    guard curl.terminationStatus == 0 else {
      throw Self.failure(curl.terminationStatus, timeout: timeout, limit: limit)
    }
    let facts =
      report.split(separator: "\n").last?
      .split(separator: "\t", omittingEmptySubsequences: false).map(String.init) ?? []
    guard facts.count == 3, let status = Int(facts[0]) else {
      throw FileError(
        "curl does not say what the server answered",
        "Install version 7.75 of curl, or a later one.")
    }
    guard 200..<300 ~= status else {
      let words = HTTPStatus.words(for: status).map { " (\($0))" } ?? ""
      throw FileError("the server answers \(status)\(words)", saveInstead)
    }
    contentType = facts[1]
    address = WebPage(facts[2])?.address
  }

  private static func options(timeout: Int, limit: Int) -> [String] {
    [
      "--disable", "--silent", "--globoff", "--location", "--max-redirs", "10", "--compressed",
      "--proto", "=http,https", "--proto-redir", "=http,https",
      "--connect-timeout", "\(min(timeout, 15))", "--max-time", "\(timeout)",
      "--max-filesize", "\(limit)", "--user-agent", userAgent,
      "--header", "Accept: text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9",
      "--write-out", "%{stderr}%{http_code}\\t%{content_type}\\t%{url_effective}\\n",
    ]
  }

  private static var userAgent: String {
    "crosscheck/\(Crosscheck.configuration.version) (reads an article for one person; one request)"
  }

  private static func read(_ output: FileHandle, atMost limit: Int) throws -> [UInt8] {
    var body: [UInt8] = []
    while body.count <= limit, let chunk = try output.read(upToCount: 1 << 16), !chunk.isEmpty {
      body += chunk
    }
    return body
  }

  /// What an exit code of curl means.
  private static func failure(_ code: Int32, timeout: Int, limit: Int) -> FileError {
    switch code {
    case 3: FileError("this is no web address", "Check its spelling.")
    case 5, 6: FileError("there is no such server, or the network is down", checkAddress)
    case 7: FileError("the server does not accept a connection", checkAddress)
    case 28: FileError("the server did not answer within \(counted(timeout, "second"))", tryAgain)
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91:
      FileError("the server's certificate cannot be trusted, or encryption fails", saveInstead)
    case 47: FileError("it is redirected more than ten times", saveInstead)
    case 52, 56: FileError("the server broke off the connection", tryAgain)
    case 63: FileError("the page is larger than \(limit >> 20) MB", saveInstead)
    case 127:
      FileError(
        "web pages are fetched by the program curl, which is not installed", "Install curl.")
    default:
      FileError("curl reports error \(code)", "“curl --verbose” with the same address says more.")
    }
  }
}

private let checkAddress = "Check the spelling of the address, and the network."
private let tryAgain = "Try again later."
private let saveInstead =
  "Check the address in a browser; a page that it shows can be saved and imported as a file."

/// What servers mean by a number.
private enum HTTPStatus {
  static func words(for status: Int) -> String? {
    switch status {
    case 401: "it asks for a password"
    case 403: "it refuses this page"
    case 404: "there is no such page"
    case 410: "the page is gone"
    case 429: "it was asked too often"
    case 500...599: "it is out of order"
    default: nil
    }
  }
}
