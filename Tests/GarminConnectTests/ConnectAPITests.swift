import Foundation
import TestSupport
import Testing

@testable import GarminConnect
@testable import LiveService

@Suite("A service opened by a sign-in")
struct ConnectAPITests {
  private let time = TestClock()
  private static let ticket = ServiceTicket(pasted: "ST-0000001-abcdefgh-sso")

  private static func tokens(_ number: Int, lifetime: Double = 90_000, at now: Double) -> String {
    """
    {"access_token":"\(webToken("t\(number)", lifetime: lifetime, at: now))",\
    "refresh_token":"refresh-\(number)","expires_in":\(lifetime),"token_type":"Bearer"}
    """
  }

  private static func form(_ received: StandIn.Received) -> [String: String] {
    let pairs = String(decoding: received.body, as: UTF8.self).split(separator: "&").map {
      $0.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? "" }
    }
    return Dictionary(pairs.map { ($0[0], $0.count > 1 ? $0[1] : "") }, uniquingKeysWith: { $1 })
  }

  private static func isExchange(_ received: StandIn.Received) -> Bool {
    received.path == "/di-oauth2-service/oauth/token"
  }

  /// The number of the token a request was sent with.
  private func number(_ received: StandIn.Received) -> Int? {
    (0..<10).first { number in
      [time.start, time.start + 89_101].contains {
        received.headers["authorization"] == "Bearer "
          + webToken("t\(number)", lifetime: 90_000, at: $0)
      }
    }
  }

  private func folder(_ parent: URL) -> SecretFolder {
    SecretFolder(path: parent.path + "/.secrets")
  }

  private func kept(_ parent: URL) throws -> SignInTokens {
    try #require(try SignInTokens.kept(in: folder(parent), now: time.clock.now()))
  }

  private func withService<Value>(
    token: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply,
    answer: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply = { _, _ in
      .init(200, "[1]")
    },
    _ body: (SignInAddresses, StandIn, URL) throws -> Value
  ) throws -> Value {
    try withTemporaryFolder { folder in
      try withStandIn { received, count in
        Self.isExchange(received) ? token(received, count) : answer(received, count)
      } _: { service in
        try body(try #require(SignInAddresses(loopback: service.address)), service, folder)
      }
    }
  }

  private func login(_ addresses: SignInAddresses, _ parent: URL) throws -> ConnectAPI {
    try ConnectAPI(
      addresses, ticket: try #require(Self.ticket), folder: folder(parent),
      temporaryFolder: parent.path, clock: time.clock)
  }

  private func resume(_ addresses: SignInAddresses, _ parent: URL) throws -> ConnectAPI {
    try #require(
      try ConnectAPI(
        addresses, folder: folder(parent), temporaryFolder: parent.path, clock: time.clock))
  }

  @Test("a ticket is changed into tokens, by the first name that Garmin knows")
  func exchange() throws {
    let now = time.clock.now()
    try withService(token: { received, count in
      let form = Self.form(received)
      let clientID = form["client_id"] ?? ""
      guard clientID.hasSuffix("2024Q4") else {
        return .init(401, "{\"error\":\"invalid_client\"}")
      }
      let isRight =
        received.headers["authorization"]
        == "Basic " + Data("\(clientID):".utf8).base64EncodedString()
        && form["service_ticket"] == "ST-0000001-abcdefgh-sso"
        && form["service_url"] == "https://mobile.integration.garmin.com/gcm/android"
        && form["grant_type"]
          == "https://connectapi.garmin.com/di-oauth2-service/oauth/grant/service_ticket"
        && received.headers["content-type"] == "application/x-www-form-urlencoded"
      return isRight ? .init(200, Self.tokens(1, at: now)) : .init(400, "{}")
    }) { addresses, service, parent in
      let api = try login(addresses, parent)
      #expect(service.received.count == 2)
      let tokens = try kept(parent)
      #expect(tokens.clientID == "GARMIN_CONNECT_MOBILE_ANDROID_DI_2024Q4")
      #expect(tokens.refresh.text == "refresh-1")
      _ = try api.get("/a?b=c")
      let data = try #require(service.received.last)
      #expect(number(data) == 1 && data.path == "/a?b=c")
      #expect(data.headers["x-garmin-client-platform"] == "Android")
      #expect(data.headers["cookie"] == nil)
      // The next run goes on with what is kept.
      _ = try resume(addresses, parent).get("/d")
      #expect(service.received.count == 4)
    }
  }

  @Test("a ticket that is over, or was used, is told as that and leaves nothing")
  func ticketOver() throws {
    try withService(token: { _, _ in .init(400, "{\"error\":\"invalid_grant\"}") }) {
      addresses, _, parent in
      #expect(throws: ServiceTrouble.ticketOver) { try login(addresses, parent) }
      let kept = try SignInTokens.kept(in: folder(parent), now: 0)
      #expect(kept == nil)
    }
  }

  @Test("a token that is nearly over is changed for the next, which is on disk before it is used")
  func renewal() throws {
    let (now, time) = (time.clock.now(), time)
    try withTemporaryFolder { parent in
      let disk = folder(parent)
      try withService(
        token: { received, count in
          let form = Self.form(received)
          guard form["grant_type"] == "refresh_token" else {
            return .init(200, Self.tokens(1, at: now))
          }
          return form["refresh_token"] == "refresh-1"
            ? .init(200, Self.tokens(2, at: now + 89_101)) : .init(400, "{}")
        },
        answer: { received, _ in
          let kept = try? SignInTokens.kept(in: disk, now: time.clock.now())
          return .init(200, "[\"\(kept?.refresh.text ?? "")\"]")
        }
      ) { addresses, service, _ in
        let api = try login(addresses, parent)
        time.advance(89_000)
        _ = try api.get("/a")
        #expect(service.received.count { Self.isExchange($0) } == 1, "900 seconds are left")
        time.advance(101)
        guard case .list(let bytes) = try api.list("/b") else {
          Issue.record("no answer")
          return
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "[\"refresh-2\"]")
        #expect(service.received.last.flatMap(number) == 2)
        let order = service.received.map(Self.isExchange)
        #expect(order == [true, false, true, false])
      }
    }
  }

  @Test("a token that is refused is changed once; refused again the sign-in is over")
  func refused() throws {
    let now = time.clock.now()
    try withService(
      token: { _, count in .init(200, Self.tokens(count + 1, at: now)) },
      answer: { received, _ in
        received.path == "/once"
          && received.headers["authorization"]?.contains(webToken("t1", lifetime: 90_000, at: now))
            == false
          ? .init(200, "[]") : .init(401, "{\"message\":\"Token is not active\"}")
      }
    ) { addresses, service, parent in
      let api = try login(addresses, parent)
      _ = try api.get("/once")
      #expect(service.received.map(Self.isExchange) == [true, false, true, false])
      #expect(throws: ServiceTrouble.signInOver) { try api.get("/never") }
      #expect(try kept(parent).refresh.text != "refresh-1")
    }
  }

  @Test("a refresh token that is dead ends it, an outage does not")
  func dead() throws {
    for (status, trouble) in [
      (400, ServiceTrouble.signInOver), (503, .failing(status: 503)), (403, .refused),
    ] {
      let now = time.clock.now()
      try withService(token: { _, count in
        count == 0 ? .init(200, Self.tokens(1, lifetime: 60, at: now)) : .init(status, "{}")
      }) { addresses, _, parent in
        let api = try login(addresses, parent)
        #expect(throws: trouble) { try api.get("/a") }
        #expect(try kept(parent).refresh.text == "refresh-1", "what is kept stays")
      }
    }
  }

  @Test("of two programs that renew at once the second takes what the first got")
  func two() throws {
    let now = time.clock.now()
    try withService(token: { received, count in
      .init(200, Self.tokens(count + 1, lifetime: count == 0 ? 60 : 90_000, at: now))
    }) { addresses, service, parent in
      let first = try login(addresses, parent)
      let second = try resume(addresses, parent)
      _ = try first.get("/a")
      _ = try second.get("/b")
      #expect(service.received.count { Self.isExchange($0) } == 2)
      #expect(service.received.last.flatMap(number) == 2)
    }
  }

  @Test("at the first sign of being too much it stops for an hour at least")
  func pause() throws {
    let now = time.clock.now()
    for (header, seconds) in [
      ([("Retry-After", "2")], 3_600.0), ([], 3_600), ([("Retry-After", "7200")], 7_200),
    ] {
      try withService(
        token: { _, _ in .init(200, Self.tokens(1, at: now)) },
        answer: { _, _ in .init(429, "", headers: header) }
      ) { addresses, service, parent in
        let api = try login(addresses, parent)
        #expect(throws: ServiceTrouble.paused(until: now + seconds)) { try api.get("/a") }
        #expect(service.received.count == 2)
      }
    }
  }

  @Test("other programs' tokens are taken over, with no more than they tell")
  func importing() throws {
    let file = """
      {"di_token":"\(webToken("t1", lifetime: 90_000, at: time.start))","di_refresh_token":"refresh-1",\
      "di_client_id":"GARMIN_CONNECT_MOBILE_IOS_DI"}
      """
    try withService(
      token: { _, _ in .init(500) },
      answer: { _, _ in
        .init(200, "{\"displayName\":\"a b\",\"profileId\":7,\"fullName\":\"A Runner\"}")
      }
    ) { addresses, service, parent in
      let api = try #require(
        try ConnectAPI(
          addresses, importing: Array(file.utf8), folder: folder(parent),
          temporaryFolder: parent.path, clock: time.clock))
      try api.check()
      #expect(service.received.last.flatMap(number) == 1)
      #expect(try kept(parent).userName == "A Runner")
      // The name stands in paths, and is not asked for again.
      _ = try resume(addresses, parent).records()
      #expect(service.received.last?.path == "/personalrecord-service/personalrecord/prs/a%20b")
      #expect(service.received.count == 2)
      for other in [
        "{}", "", "{\"oauth_token\":\"x\"}",
        "{\"di_token\":\"\",\"di_refresh_token\":\"a\",\"di_client_id\":\"b\"}",
      ] {
        let none = try ConnectAPI(
          addresses, importing: Array(other.utf8), folder: folder(parent),
          temporaryFolder: parent.path, clock: time.clock)
        #expect(none == nil)
      }
      #expect(try kept(parent).userName == "A Runner", "a file without any takes nothing away")
    }
  }
}
