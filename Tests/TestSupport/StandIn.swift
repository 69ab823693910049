import Foundation
import Synchronization

/// A service on this computer that answers as a test wants, and remembers what it was asked.
///
/// It listens on a port of its own until it is stopped; each connection is answered in turn.
package final class StandIn: Sendable {
  package struct Received: Sendable {
    package var method: String
    /// With its query.
    package var path: String
    /// Names in lower case.
    package var headers: [String: String]
    package var body: [UInt8]
  }

  package struct Reply: Sendable {
    package var status = 200
    package var headers: [(String, String)] = []
    package var body: [UInt8] = []
    /// Ends the connection after so many bytes of the body.
    package var cutsAfter: Int?
    /// Seconds before the body; it never comes where the other end does not wait for it.
    package var stalls = 0.0

    package init(_ status: Int = 200, _ body: String = "", headers: [(String, String)] = []) {
      (self.status, self.body, self.headers) = (status, Array(body.utf8), headers)
    }
  }

  package let port: Int
  private let listener: Int32
  private let answer: @Sendable (Received, Int) -> Reply
  private let log = Mutex<[Received]>([])
  private let isStopped = Mutex(false)

  package var address: String { "http://127.0.0.1:\(port)" }
  package var received: [Received] { log.withLock { $0 } }

  /// Begins to listen; `answer` is given what is asked, and how much was asked before.
  package init(_ answer: @escaping @Sendable (Received, Int) -> Reply) throws {
    self.answer = answer
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) == 0 }
    }
    var bound = sockaddr_in()
    var length = size
    let isNamed = withUnsafeMutablePointer(to: &bound) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(socket, $0, &length) == 0
      }
    }
    guard socket >= 0, isBound, isNamed, listen(socket, 16) == 0 else {
      throw POSIXError(.EADDRNOTAVAIL)
    }
    (listener, port) = (socket, Int(UInt16(bigEndian: bound.sin_port)))
    Thread { [self] in serve() }.start()
  }

  package func stop() {
    isStopped.withLock { $0 = true }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func serve() {
    while !isStopped.withLock({ $0 }) {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { return }
      Thread { [self] in
        converse(connection)
        close(connection)
      }.start()
    }
  }

  private func converse(_ connection: Int32) {
    var waiting: [UInt8] = []
    while let received = next(connection, &waiting) {
      let count = log.withLock { log in
        log.append(received)
        return log.count - 1
      }
      guard send(answer(received, count), on: connection) else { return }
    }
  }

  private func next(_ connection: Int32, _ waiting: inout [UInt8]) -> Received? {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let head = waiting.firstRange(of: end) {
        let lines = String(decoding: waiting[..<head.lowerBound], as: UTF8.self)
          .components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ").map(String.init)
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
          guard let colon = line.firstIndex(of: ":") else { continue }
          headers[line[..<colon].lowercased()] =
            line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        if waiting.count >= head.upperBound + length, words.count >= 2 {
          let body = Array(waiting[head.upperBound..<(head.upperBound + length)])
          waiting.removeFirst(head.upperBound + length)
          return Received(method: words[0], path: words[1], headers: headers, body: body)
        }
      }
      var piece = [UInt8](repeating: 0, count: 65_536)
      let count = recv(connection, &piece, piece.count, 0)
      guard count > 0 else { return nil }
      waiting += piece[..<count]
    }
  }

  /// Whether the connection goes on.
  private func send(_ reply: Reply, on connection: Int32) -> Bool {
    var head = "HTTP/1.1 \(reply.status) -\r\n"
    for (name, value) in reply.headers { head += "\(name): \(value)\r\n" }
    if reply.status != 204 { head += "Content-Length: \(reply.body.count)\r\n" }
    guard write(Array((head + "\r\n").utf8), on: connection) else { return false }
    if reply.stalls > 0 { Thread.sleep(forTimeInterval: reply.stalls) }
    guard let cut = reply.cutsAfter else { return write(reply.body, on: connection) }
    _ = write(Array(reply.body.prefix(cut)), on: connection)
    return false
  }

  private func write(_ bytes: [UInt8], on connection: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.send(
          connection, buffer.baseAddress.map { $0 + done }, buffer.count - done,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

/// A service for the time of a test.
package func withStandIn<Result>(
  _ answer: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply,
  _ body: (StandIn) throws -> Result
) throws -> Result {
  let service = try StandIn(answer)
  defer { service.stop() }
  return try body(service)
}
