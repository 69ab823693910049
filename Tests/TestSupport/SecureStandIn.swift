package import Foundation

/// A service on this computer that proves who it is by a certificate of its own making, whom nobody
/// knows.
///
/// It answers each path with the file of that name, which holds a whole answer.
package final class SecureStandIn {
  package let address: String
  /// Its certificate, for those who trust it.
  package let certificate: String
  private let process: Process
  private let said: URL

  /// Begins to listen; it is called `name`, `answers` are by path, without the first slash, and
  /// `options` those of `openssl s_server`.
  package init(
    in folder: URL, name: String = "localhost", answers: [String: String] = [:],
    _ options: [String] = []
  ) throws {
    let key = folder.appending(path: "key.pem").path
    certificate = folder.appending(path: "certificate.pem").path
    try Self.openssl(
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out",
        certificate, "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name)",
      ], in: folder
    ).waitUntilExit()
    for (path, body) in answers {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      let text = "HTTP/1.0 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n" + body
      try Data(text.utf8).write(to: file)
    }
    said = folder.appending(path: "said.txt")
    try Data().write(to: said)
    process = try Self.openssl(
      [
        "s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-HTTP",
        "-naccept", "50",
      ] + options, in: folder, output: try FileHandle(forWritingTo: said))
    var port: Substring?
    for _ in 0..<200 where port == nil {
      Thread.sleep(forTimeInterval: 0.05)
      let text = (try? String(contentsOf: said, encoding: .utf8)) ?? ""
      port =
        text.split(separator: "\n").last { $0.hasPrefix("ACCEPT ") }?.split(separator: ":").last
    }
    guard let port else {
      kill(process.processIdentifier, SIGKILL)
      throw POSIXError(.EADDRNOTAVAIL)
    }
    address = "https://localhost:\(port)"
  }

  /// The paths that were asked for.
  package var asked: [String] {
    let text = (try? String(contentsOf: said, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("FILE:") }.map {
      String($0.dropFirst(5))
    }
  }

  package func stop() {
    // A thread of the tests may have handed down that it leaves other signals alone.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  @discardableResult
  private static func openssl(
    _ arguments: [String], in folder: URL, output: FileHandle? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.currentDirectoryURL = folder
    process.standardOutput = output ?? FileHandle.nullDevice
    process.standardError = output ?? FileHandle.nullDevice
    try process.run()
    return process
  }
}

/// A service that proves who it is, for the time of a test.
package func withSecureStandIn<Result>(
  name: String = "localhost", answers: [String: String] = [:], _ options: [String] = [],
  _ body: (SecureStandIn) throws -> Result
) throws -> Result {
  try withTemporaryFolder { folder in
    let service = try SecureStandIn(in: folder, name: name, answers: answers, options)
    defer { service.stop() }
    return try body(service)
  }
}
