import Foundation

/// A program that reads a format which no library at hand reads.
struct ExternalTool {
  /// The name of the program, looked up in `PATH`.
  let name: String
  /// The package that brings it.
  let package: String

  /// Why a run gave nothing.
  enum Failure: Error {
    case missing
    case failed(remark: String)
    case tookTooLong
    case wroteTooMuch
  }

  /// Runs the program on a file of these bytes, which it finds as `/dev/stdin`, and returns what it
  /// writes to standard output.
  func output(
    for bytes: [UInt8], seconds: Int, limit: Int, arguments: [String]
  ) throws(Failure) -> [UInt8] {
    guard let program else { throw .missing }
    let (input, remarks) = (try Self.scratchFile(holding: bytes), try Self.scratchFile())
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle(fileDescriptor: input.descriptor)
    process.standardOutput = pipe
    process.standardError = FileHandle(fileDescriptor: remarks.descriptor)
    do {
      try process.run()
    } catch {
      throw .failed(remark: "\(error.localizedDescription)")
    }
    let result = Self.read(
      pipe.fileHandleForReading.fileDescriptor, seconds: seconds, limit: limit)
    if case .failure = result { process.terminate() }
    process.waitUntilExit()
    let output = try result.get()
    guard process.terminationStatus == 0 else {
      let remark = String(decoding: remarks.contents, as: UTF8.self)
      throw .failed(remark: remark.split(separator: "\n").first.map(String.init) ?? "")
    }
    return output
  }

  private static func scratchFile(
    holding bytes: [UInt8] = []
  ) throws(Failure) -> ScratchFile {
    do {
      return try ScratchFile(holding: bytes)
    } catch {
      throw .failed(remark: error.description)
    }
  }

  private var program: URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private static func read(
    _ descriptor: Int32, seconds: Int, limit: Int
  ) -> Result<[UInt8], Failure> {
    let end = ContinuousClock.now + .seconds(seconds)
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = (end - .now) / .milliseconds(1)
      guard left > 0 else { return .failure(.tookTooLong) }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, Int32(min(left, 60_000)))
      if ready == 0 || ready < 0 && errno == EINTR { continue }
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .success(output) }
      output += chunk[..<count]
      guard output.count <= limit else { return .failure(.wroteTooMuch) }
    }
  }
}
