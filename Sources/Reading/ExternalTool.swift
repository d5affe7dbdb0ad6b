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

  /// Runs the program on a file of these bytes and returns what it writes to standard output.
  ///
  /// - Parameter arguments: Makes the arguments from the path of the file.
  func output(
    for bytes: [UInt8], seconds: Int, limit: Int, arguments: (_ path: String) -> [String]
  ) throws(Failure) -> [UInt8] {
    guard let program else { throw .missing }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "crosscheck-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, remarks) = (folder.appending(path: "input"), folder.appending(path: "remarks"))
    let process = Process()
    let pipe = Pipe()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: input)
      try Data().write(to: remarks)
      process.executableURL = program
      process.arguments = arguments(input.path)
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = pipe
      process.standardError = try FileHandle(forWritingTo: remarks)
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
      let remark = (try? String(contentsOf: remarks, encoding: .utf8)) ?? ""
      throw .failed(remark: remark.split(separator: "\n").first.map(String.init) ?? "")
    }
    return output
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
