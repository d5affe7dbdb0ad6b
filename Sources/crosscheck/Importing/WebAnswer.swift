import Reporting
import Running

/// What the server answers.
struct WebAnswer {
  /// The page.
  let body: [UInt8]
  /// What it says that the page is.
  let contentType: String
  /// Where redirections have led.
  let address: String?

  /// How many seconds longer than its own deadline curl is waited for.
  private static let grace = 5

  /// Asks for a page, by `curl`.
  ///
  /// - Throws: `FileError` where it cannot be had.
  init(of page: WebPage, timeout: Int, limit: Int) throws {
    let curl = Program(
      "curl", Self.options(timeout: timeout, limit: limit) + ["--url", page.address],
      seconds: timeout + Self.grace, limit: limit)
    let outcome: Program.Outcome
    do throws(Program.Failure) {
      outcome = try curl.run()
    } catch {
      throw Self.failure(error, timeout: timeout, limit: limit)
    }
    switch outcome.end {
    case .exit(code: 0): break
    case .exit(let code), .signal(let code):
      throw Self.failure(code, timeout: timeout, limit: limit)
    }
    body = outcome.output
    let report = String(decoding: outcome.remarks, as: UTF8.self)
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

  /// Why there is no outcome of curl.
  private static func failure(
    _ failure: Program.Failure, timeout: Int, limit: Int
  ) -> FileError {
    switch failure {
    case .missing:
      FileError(
        "web pages are fetched by the program curl, which is not installed", "Install curl.")
    case .notStarted(let reason):
      FileError("the program curl cannot be started: \(reason)", tryAgain)
    case .tookTooLong: Self.failure(28, timeout: timeout, limit: limit)
    case .wroteTooMuch: Self.failure(63, timeout: timeout, limit: limit)
    }
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
