import Foundation

/// Feeds bytes that nobody has thought of to the readers; `scripts/fuzz` builds and runs it.
///
///     openrun-fuzz seeds FOLDER             small files to begin with, a folder a reader
///     OPENRUN_FUZZ_READER=fit openrun-fuzz  what follows is for libFuzzer
@main
enum Fuzz {
  static func main() throws {
    let words = CommandLine.arguments
    if words.count == 3, words[1] == "seeds" {
      try SeedFolder(path: words[2]).write()
      return
    }
    guard reader != nil else {
      print("OPENRUN_FUZZ_READER names the reader:", FuzzedReader.names)
      exit(64)
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runFuzzer(&count, &arguments, testOneInput))
  }
}

private let reader = FuzzedReader(
  rawValue: ProcessInfo.processInfo.environment["OPENRUN_FUZZ_READER"] ?? "")

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  reader?.read([UInt8](UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// libFuzzer's loop, which swiftc links with `-sanitize=fuzzer`; plain values pass alike in C and
/// in Swift.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
