import Foundation

/// What a person answers: one key on a terminal, else one line of standard input.
struct Answers {
  private let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1

  /// Asks for one key; a line may hold more words behind it. `nil` at the end of the input.
  func key(_ question: String) throws -> String? {
    try Console.write(question + " ")
    guard isTerminal else { return line() }
    let key = withKeysUnbuffered { readKey() }.map { String(decoding: [$0], as: UTF8.self) } ?? ""
    try Console.write("\(key)\n")
    return key.isEmpty ? nil : key
  }

  /// Asks for a line; `nil` at the end of the input.
  func line(_ question: String) throws -> String? {
    try Console.write(question + " ")
    return line()
  }

  private func line() -> String? {
    readLine()?.trimmingCharacters(in: .whitespaces)
  }

  /// Waits for a key that writes a sign of ASCII: who ends an answer as on other terminals has given it
  /// already.
  private func readKey() -> UInt8? {
    var byte: UInt8 = 0
    let end: UInt8 = 4  // ^D
    repeat {
      guard read(STDIN_FILENO, &byte, 1) == 1, byte != end else { return nil }
    } while !(UInt8(ascii: "!")...UInt8(ascii: "~") ~= byte)
    return byte
  }

  /// Runs `body` while the terminal hands over each key as it is pressed.
  private func withKeysUnbuffered<T>(_ body: () -> T) -> T {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    var unbuffered = before
    unbuffered.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &unbuffered)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    return body()
  }
}
