import Foundation
import TestSupport
import Testing

@testable import LiveService

@Suite("A request and its answer")
struct TransportTests {
  private func send(
    _ reply: StandIn.Reply, limits: Transport.Limits = .init(),
    _ change: (inout Request) -> Void = { _ in }
  ) throws -> (Result<Response, TransportError>, [StandIn.Received]) {
    try withTemporaryFolder { folder in
      try withStandIn { _, _ in
        reply
      } _: { service in
        let transport = try Transport(folder: folder.path, limits: limits)
        var request = Request(url: service.address + "/a/b?c=d")
        change(&request)
        let result = Result { () throws(TransportError) in try transport.send(request) }
        return (result, service.received)
      }
    }
  }

  @Test("what is asked arrives as it was meant, and what is answered comes back")
  func plain() throws {
    let (result, received) = try send(.init(201, "[1,2]", headers: [("X-Thing", "seven")])) {
      $0.headers = [.init("Authorization", "Bearer abc"), .init("Accept", "application/json")]
    }
    let response = try result.get()
    #expect(response.status == 201)
    #expect(response.headers["x-thing"] == "seven")
    #expect(String(decoding: response.body.bytes(), as: UTF8.self) == "[1,2]")
    let request = try #require(received.first)
    #expect((request.method, request.path) == ("GET", "/a/b?c=d"))
    #expect(request.headers["authorization"] == "Bearer abc")
    #expect(request.headers["accept"] == "application/json")
    #expect(request.headers["accept-encoding"] == "gzip, deflate")
    #expect(request.headers["cookie"] == nil)
  }

  @Test("a body that is sent arrives whole; without one it has no length")
  func post() throws {
    for body in ["", "a=b&c=d"] {
      let (result, received) = try send(.init(200, "ok")) {
        ($0.method, $0.body) = (.post, SecretBytes(body))
      }
      #expect(try result.get().status == 200)
      let request = try #require(received.first)
      #expect(request.method == "POST")
      #expect(request.body == Array(body.utf8))
      #expect(request.headers["content-length"] == String(body.utf8.count))
      #expect(request.headers["expect"] == nil)
    }
  }

  @Test("a redirect is an answer, and is not followed with what was sent")
  func redirect() throws {
    let (result, received) = try send(
      .init(302, "", headers: [("Location", "http://127.0.0.1:1/else")])
    ) {
      $0.headers = [.init("Authorization", "Bearer abc")]
    }
    #expect(try result.get().status == 302)
    #expect(received.count == 1)
  }

  @Test("an answer that ends too early, is too large or stops coming is none")
  func faults() throws {
    var cut = StandIn.Reply(200, String(repeating: "x", count: 5_000))
    cut.cutsAfter = 1_000
    #expect(throws: TransportError.cutOff) { try send(cut).0.get() }
    var limits = Transport.Limits()
    limits.byteCount = 4_999
    let large = StandIn.Reply(200, String(repeating: "x", count: 5_000))
    #expect(throws: TransportError.tooLarge) { try send(large, limits: limits).0.get() }
    limits = Transport.Limits()
    limits.stallSeconds = 1
    var slow = StandIn.Reply(200, "late")
    slow.stalls = 4
    #expect(throws: TransportError.timedOut) { try send(slow, limits: limits).0.get() }
  }

  @Test("where nobody listens there is no connection, and other protocols are not spoken")
  func nobody() throws {
    try withTemporaryFolder { folder in
      let transport = try Transport(folder: folder.path)
      let service = try StandIn { _, _ in .init() }
      let address = service.address
      service.stop()
      #expect(throws: TransportError.unreachable) {
        try transport.send(Request(url: address))
      }
      #expect(throws: TransportError.self) {
        try transport.send(Request(url: "file:///etc/passwd"))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test(
    "an address of a service is https, or this computer",
    arguments: [
      ("https://example.com", true), ("https://example.com/api/", true),
      ("http://127.0.0.1:8801", true), ("http://localhost", true), ("http://[::1]:80/x", true),
      ("http://example.com", false), ("http://127.0.0.1.example.com", false),
      ("http://localhost@example.com", false), ("https://", false), ("ftp://127.0.0.1", false),
      ("https://example.com/?a", false), ("https://a b", false), ("", false),
      ("http://[::1].example.com", false),
    ])
  func addresses(text: String, isOne: Bool) {
    #expect((ServiceAddress(text) != nil) == isOne)
  }
}
