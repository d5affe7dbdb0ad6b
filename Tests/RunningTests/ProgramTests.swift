import Running
import Testing

struct ProgramTests {
  @Test(arguments: [
    ("cat", "in", "", Program.End.exit(code: 0)),
    ("echo out; echo remark >&2; exit 3", "out\n", "remark\n", .exit(code: 3)),
    ("kill -9 $$", "", "", .signal(9)),
    ("true", "", "", .exit(code: 0)),
  ])
  func `tells what a program writes and how it ends`(
    line: String, output: String, remarks: String, end: Program.End
  ) throws {
    let outcome = try shell(line).run(on: Array("in".utf8))
    #expect(String(decoding: outcome.output, as: UTF8.self) == output)
    #expect(String(decoding: outcome.remarks, as: UTF8.self) == remarks)
    #expect(outcome.end == end)
  }

  @Test(arguments: [
    ("exec sleep 60", Program.Failure.tookTooLong),
    ("exec yes", .wroteTooMuch),
    ("echo 0123456789abcdef", .wroteTooMuch),
  ])
  func `ends a program that takes too long or writes too much`(
    line: String, failure: Program.Failure
  ) {
    #expect(throws: failure) { try shell(line, seconds: 1, limit: 10).run() }
  }

  @Test func `a program of which there is none is missing`() {
    let program = Program("no-such-program", [], seconds: 1, limit: 1)
    #expect(throws: Program.Failure.missing) { try program.run() }
  }

  @Test func `the children of a program are ended with it`() throws {
    let program = Program(
      "/bin/sh", ["-c", "sleep 60 & echo $!"], seconds: 10, limit: 100, hasFamily: true)
    let child = String(decoding: try program.run().output, as: UTF8.self).dropLast()
    // One that nobody has fetched yet is ended, too.
    let isRunning = "grep -q 'State:.[^XZ]' /proc/\(child)/status 2>/dev/null"
    let end = try shell("while \(isRunning); do sleep 0.01; done").run().end
    #expect(end == .exit(code: 0))
  }

  private func shell(_ line: String, seconds: Int = 10, limit: Int = 1 << 20) -> Program {
    Program("/bin/sh", ["-c", line], seconds: seconds, limit: limit)
  }
}
