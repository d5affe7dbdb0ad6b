import Glibc

// fuzz TARGET [OPTION…] [FOLDER…]: the options are those of libFuzzer.
let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)
guard let target else {
  print("fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [-max_total_time=60] …")
  exit(64)
}

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Stops the program where something is wrong with what the target makes of some bytes: libFuzzer
/// then keeps them in a file.
@_cdecl("LLVMFuzzerTestOneInput")
public func feed(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let complaint = fuzzed.complaint(about: bytes) { fatalError(complaint) }
  return 0
}

let fuzzed = target
// Loading the lexicon, which is done once, is not to be taken for a hang.
if let complaint = fuzzed.complaint(about: Array("Python is easy to learn.".utf8)) {
  fatalError(complaint)
}
var count = CommandLine.argc - 1
var arguments = CommandLine.unsafeArgv + 1
exit(runDriver(&count, &arguments) { feed($0, $1) })
