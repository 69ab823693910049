import Foundation
import Testing

/// What a run of the built program said, and how it ended.
struct ProgramRun {
  var output: String
  var problems: String
  var code: Int32

  /// Runs the program that was built beside these tests.
  ///
  /// It runs in the folder, which is its home folder, too; `environment` is added to a bare one in
  /// UTC and 80 columns wide. A terminal takes the place of standard error, and of all three
  /// streams if the run is interactive.
  static func openrun(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    terminal: Terminal? = nil, isInteractive: Bool = false
  ) throws -> ProgramRun {
    let (outFile, problemFile) = (try ScratchFile(), try ScratchFile())
    defer {
      outFile.remove()
      problemFile.remove()
    }
    let process = Process()
    process.executableURL = try program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "COLUMNS": "80", "TZ": "UTC", "LC_ALL": "C",
    ].merging(sanitizerOptions) { _, new in new }.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = outFile.handle
    process.standardError = problemFile.handle
    if let terminal {
      process.standardError = terminal.program
      if isInteractive {
        process.standardInput = terminal.program
        process.standardOutput = terminal.program
      }
    }
    try process.run()
    process.waitUntilExit()
    return ProgramRun(
      output: try outFile.text(), problems: try terminal?.text() ?? problemFile.text(),
      code: process.terminationReason == .exit ? process.terminationStatus : -1)
  }

  /// The program lies in the folder of the test bundle.
  static func program() throws -> URL {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var folder = bundle.deletingLastPathComponent()
    for _ in 0..<4 {
      let file = folder.appendingPathComponent("openrun")
      if FileManager.default.isExecutableFile(atPath: file.path) { return file }
      folder.deleteLastPathComponent()
    }
    throw Missing(description: "openrun is not built beside \(bundle.path)")
  }

  private struct Missing: Error, CustomStringConvertible { var description: String }
}

/// A file that a program writes to.
private struct ScratchFile {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("openrun-test-" + UUID().uuidString)
  let handle: FileHandle

  init() throws {
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  func text() throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }
  func remove() { try? FileManager.default.removeItem(at: url) }
}

/// A terminal with nobody in front of it but the test.
struct Terminal {
  /// The end that the program gets.
  let program: FileHandle
  private let person: FileHandle

  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux, which Swift does not see.
  private static let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  init() throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(master >= 0)
    var (unlocked, number) = (Int32(0), Int32(0))
    try #require(ioctl(master, Self.setLock, &unlocked) == 0)
    try #require(ioctl(master, Self.getNumber, &number) == 0)
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
    person = FileHandle(fileDescriptor: master, closeOnDealloc: true)
    program = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
  }

  /// Types ahead.
  func type(_ text: String) throws { try person.write(contentsOf: Data(text.utf8)) }

  /// What has been shown so far.
  func text() throws -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    var wait = pollfd(fd: person.fileDescriptor, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, 100) == 1, wait.revents & Int16(POLLIN) != 0 {
      let count = read(person.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  }
}

/// How a sanitizer was told to behave, so that a program built with one behaves like the tests.
private let sanitizerOptions = ProcessInfo.processInfo.environment.filter {
  ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
}
