import Foundation
import TestSupport
import Testing

@testable import GarminConnect
@testable import LiveService

@Suite("The personal API")
struct PersonalAPITests {
  private let time = TestClock()

  private func isExchange(_ received: StandIn.Received) -> Bool {
    received.path.hasSuffix("/personal-api-key/token")
  }

  /// Asks a service that gives out a token for the right key and answers everything else as told.
  @discardableResult
  private func withAPI<Result>(
    key: String = "pk-1", in folder: URL? = nil,
    token: @escaping @Sendable (Int) -> StandIn.Reply = { .init(200, webToken("t\($0)")) },
    answer: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply,
    _ body: (PersonalAPI, StandIn) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { temporary in
      try withStandIn { received, count in
        guard received.path.hasSuffix("/personal-api-key/token") else {
          return answer(received, count)
        }
        return received.headers["authorization"] == "ApiKey pk-1" && received.method == "POST"
          ? token(count) : .init(401, "{\"message\":\"invalid credentials\"}")
      } _: { service in
        let api = try PersonalAPI(
          try #require(ServiceAddress(service.address)), key: try #require(Secret(key)),
          folder: SecretFolder(path: (folder ?? temporary).path + "/.secrets"),
          temporaryFolder: temporary.path, clock: time.clock)
        return try body(api, service)
      }
    }
  }

  /// What a path has, as text.
  private func text(_ api: PersonalAPI, _ path: String) throws -> String? {
    guard case .data(let body) = try api.get(path) else { return nil }
    return String(decoding: body.bytes(), as: UTF8.self)
  }

  private func expect(
    _ api: PersonalAPI, _ path: String, _ wanted: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let answer = try text(api, path)
    #expect(answer == wanted, sourceLocation: sourceLocation)
  }

  @Test("a key is changed into a token once, which opens everything and lies in a file of its own")
  func token() throws {
    try withTemporaryFolder { folder in
      try withAPI(in: folder, answer: { received, _ in .init(200, received.path) }) {
        api, service in
        try expect(api, "/a?b=c", "/a?b=c")
        try expect(api, "/d", "/d")
        let received = service.received
        #expect(received.map(isExchange) == [true, false, false])
        #expect(received[0].body.isEmpty)
        #expect(received[1].headers["authorization"] == "Bearer " + webToken("t0"))
        #expect(received[1].headers["accept"] == "application/json")
        #expect(received[2].headers["cookie"] == nil)
        // Another run with the same key and service needs no new one.
        let next = try PersonalAPI(
          try #require(ServiceAddress(service.address)), key: try #require(Secret("pk-1")),
          folder: SecretFolder(path: folder.path + "/.secrets"), temporaryFolder: folder.path,
          clock: time.clock)
        try expect(next, "/e", "/e")
        #expect(service.received.count == 4)
        // One that is nearly over is not used.
        time.advance(86_300)
        let last = try PersonalAPI(
          try #require(ServiceAddress(service.address)), key: try #require(Secret("pk-1")),
          folder: SecretFolder(path: folder.path + "/.secrets"), temporaryFolder: folder.path,
          clock: time.clock)
        try expect(last, "/f", "/f")
        #expect(service.received.map(isExchange).suffix(2) == [true, false])
      }
      let kept = try String(
        contentsOfFile: folder.path + "/.secrets/garmin-personal-token.json", encoding: .utf8)
      #expect(kept.contains("fingerprint") && !kept.contains("pk-1"))
    }
  }

  @Test("a clock that is wrong here makes no token old")
  func skew() throws {
    let early = webToken("t", lifetime: 3_600, at: 1_600_000_000)
    try withAPI(token: { _ in .init(200, "\"\(early)\"\n") }, answer: { _, _ in .init(200, "1") }) {
      api, service in
      let both = [try text(api, "/a"), try text(api, "/b")]
      #expect(both == ["1", "1"])
      #expect(service.received.count == 3)
    }
  }

  @Test("a key that is not accepted ends it, and is tried once")
  func key() throws {
    try withAPI(key: "pk-2", answer: { _, _ in .init(200, "1") }) { api, service in
      #expect(throws: ServiceTrouble.keyNotAccepted) { try api.get("/a") }
      #expect(service.received.count == 1)
    }
  }

  @Test("what is no token is none", arguments: ["<html>", "", "a.b", "a.b.c", "{}"])
  func nonsense(text: String) throws {
    try withAPI(token: { _ in .init(200, text) }, answer: { _, _ in .init(200, "1") }) { api, _ in
      #expect(throws: ServiceTrouble.noAnswer(area: "the exchange of the key")) {
        try api.get("/a")
      }
    }
  }

  @Test("a token that is refused is made anew once; refused again the key is over")
  func refused() throws {
    try withAPI(answer: { _, count in count == 1 ? .init(401, "{}") : .init(200, "1") }) {
      api, service in
      try expect(api, "/a", "1")
      #expect(service.received.map(isExchange) == [true, false, true, false])
      #expect(service.received[3].headers["authorization"] == "Bearer " + webToken("t2"))
    }
    try withAPI(answer: { _, _ in .init(401, "{}") }) { api, service in
      #expect(throws: ServiceTrouble.keyNotAccepted) { try api.get("/a") }
      #expect(service.received.count == 4)
    }
  }

  @Test("nothing, not there and not allowed are three things")
  func nothing() throws {
    try withAPI(answer: { received, _ in .init(Int(received.path.dropFirst()) ?? 0, "") }) {
      api, _ in
      guard case .nothing = try api.get("/204"), case .nothing = try api.get("/200"),
        case .missing = try api.get("/404"), case .notPermitted = try api.get("/403")
      else {
        Issue.record("taken for something else")
        return
      }
      for status in [400, 406, 302] {
        #expect(throws: ServiceTrouble.misunderstood(status: status, area: "\(status)")) {
          try api.get("/\(status)")
        }
      }
    }
  }

  @Test("an outage is asked about twice more, with longer and longer breath")
  func outage() throws {
    try withAPI(answer: { _, count in count < 3 ? .init(503, "") : .init(200, "1") }) {
      api, service in
      try expect(api, "/a", "1")
      #expect(service.received.count == 4)
    }
    try withAPI(answer: { _, _ in .init(500, "") }) { api, service in
      let before = time.waits.count
      #expect(throws: ServiceTrouble.failing(status: 500)) { try api.get("/a") }
      #expect(service.received.count == 4)
      let waits = time.waits.dropFirst(before)
      #expect(waits.contains { (0.5...0.75).contains($0) })
      #expect(waits.contains { (1.0...1.5).contains($0) })
    }
  }

  @Test("a short pause is waited for, a long one is left for the next run")
  func pauses() throws {
    try withAPI(answer: { _, count in
      count == 1 ? .init(429, "", headers: [("Retry-After", "14")]) : .init(200, "1")
    }) { api, _ in
      try expect(api, "/a", "1")
      #expect(time.waits.contains(14))
    }
    for (header, seconds) in [
      ("3600", 3_600.0), ("Sun, 01 Jan 2040 00:00:00 GMT", nil), (nil, 900),
    ]
      as [(String?, Double?)]
    {
      try withAPI(answer: { _, _ in
        .init(429, "", headers: header.map { [("Retry-After", $0)] } ?? [])
      }) { api, service in
        do {
          _ = try api.get("/a")
          Issue.record("it has to stop")
        } catch ServiceTrouble.paused(let until) {
          #expect(until == seconds.map { time.clock.now() + $0 } ?? 2_208_988_800)
          #expect(service.received.count == 2)
        }
      }
    }
    // Asked twice for a short one, it is left alone.
    try withAPI(answer: { _, _ in .init(429, "", headers: [("Retry-After", "2")]) }) {
      api, service in
      #expect(throws: ServiceTrouble.self) { try api.get("/a") }
      #expect(service.received.count == 3)
    }
  }

  @Test("between two requests there is half a second, and a little more by chance")
  func spacing() throws {
    try withAPI(answer: { _, _ in .init(200, "1") }) { api, _ in
      for _ in 0..<4 { _ = try api.get("/a") }
      #expect(time.waits.count == 4)
      #expect(time.waits.allSatisfy { (0.5...0.75).contains($0) })
      #expect(Set(time.waits).count > 1)
    }
  }
}

@Suite("Where a key comes from")
struct PersonalKeyTests {
  @Test("the environment's counts before the one that was kept; an empty one is a mistake")
  func origins() throws {
    try withTemporaryFolder { parent in
      let folder = SecretFolder(path: parent.path + "/.secrets")
      #expect(try ServiceKey(PersonalAPI.key, folder: folder, environment: [:])?.origin == nil)
      try PersonalAPI.key.keep(try #require(Secret("pk-kept")), in: folder)
      let kept = try #require(try ServiceKey(PersonalAPI.key, folder: folder, environment: [:]))
      #expect(kept.secret.text == "pk-kept" && kept.origin == .kept)
      let other = try #require(
        try ServiceKey(
          PersonalAPI.key, folder: folder, environment: ["GARMIN_PERSONAL_API_KEY": "pk-env\n"]))
      #expect(other.secret.text == "pk-env" && other.origin == .environment)
      #expect(throws: ServiceTrouble.noKey(variable: "GARMIN_PERSONAL_API_KEY")) {
        try ServiceKey(
          PersonalAPI.key, folder: folder, environment: ["GARMIN_PERSONAL_API_KEY": " "])
      }
      #expect(try PersonalAPI.forget(in: folder))
      #expect(try ServiceKey(PersonalAPI.key, folder: folder, environment: [:])?.origin == nil)
      #expect(try !PersonalAPI.forget(in: folder))
    }
  }
}
