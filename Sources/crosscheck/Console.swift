import ArgumentParser
import Foundation
import Reporting

/// The terminal, or whatever stands in its place.
enum Console {
  /// The page that results are laid out on: as wide as the terminal, or as `COLUMNS` says, or of
  /// 100 cells where results go into a file or another program.
  static var page: Page {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let width = environment["COLUMNS"].flatMap(columns) ?? (isTerminal ? terminalWidth : nil)
    return Page(
      width: width ?? 100, style: Style(isTerminal: isTerminal, environment: environment))
  }

  /// Whether somebody watches the remarks, on a terminal that can show one thing in place of another.
  static var isWatched: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Writes results to standard output.
  ///
  /// - Throws: `CommandError` where they cannot be written: a full disk, a closed output.
  static func write(_ text: String) throws {
    guard send(text, to: STDOUT_FILENO) else {
      throw CommandError(
        problem: "standard output cannot be written: \(String(cString: strerror(errno)))",
        remedy: "", exitCode: .failure)
    }
  }

  /// Writes lines of results to standard output.
  static func write(lines: [String]) throws {
    try write(lines.map { $0 + "\n" }.joined())
  }

  /// Writes a line to standard error.
  static func remark(_ text: String) { _ = send("\(text)\n", to: STDERR_FILENO) }

  /// Shows how far the work is, in place of what was shown before, if somebody watches; an
  /// empty text makes room for a remark.
  static func showProgress(_ text: String) {
    if isWatched { _ = send(clearLine + text, to: STDERR_FILENO) }
  }

  private static let clearLine = "\r\u{1B}[K"

  /// The width that `COLUMNS` gives, unless it is none.
  private static func columns(_ text: String) -> Int? { Int(text).flatMap { $0 > 0 ? $0 : nil } }

  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func send(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
