import Foundation
import TestSupport
import Testing

@testable import GarminConnect
@testable import LiveService

@Suite("A sign-in by password")
struct MobileSignInTests {
  private static let password = "correct \"horse\"\\ battery"

  /// What the service answers to the login and to the code.
  private func withSignIn<Value>(
    login: StandIn.Reply, code: @escaping @Sendable (String) -> StandIn.Reply = { _ in .init(500) },
    page: StandIn.Reply = .init(
      200, "<title>Garmin SSO Portal</title>",
      headers: [
        ("Set-Cookie", "SESSION=s1; Path=/; HttpOnly; Secure"),
        ("Set-Cookie", "__cflb=b; Path=/"),
      ]),
    _ body: (MobileSignIn, StandIn) throws -> Value
  ) throws -> Value {
    try withTemporaryFolder { folder in
      try withStandIn { received, _ in
        switch received.path.split(separator: "?").first {
        case "/mobile/sso/en_US/sign-in": page
        case "/mobile/api/login": login
        case "/mobile/api/mfa/verifyCode": code(String(decoding: received.body, as: UTF8.self))
        default: .init(404)
        }
      } _: { service in
        let addresses = try #require(SignInAddresses(loopback: service.address))
        return try body(
          try MobileSignIn(addresses, temporaryFolder: folder.path, clock: TestClock().clock),
          service)
      }
    }
  }

  private static func answer(_ kind: String, ticket: String? = nil, more: String = "") -> String {
    """
    {"serviceURL":null,"serviceTicketId":\(ticket.map { "\"\($0)\"" } ?? "null"),\(more)\
    "responseStatus":{"type":"\(kind)","message":"","httpStatus":"OK"}}
    """
  }

  private static let done = answer("SUCCESSFUL", ticket: "ST-0000001-abcdefgh-sso")

  @Test("loads the page, then sends what was typed with the page's cookies, and forgets it")
  func success() throws {
    try withSignIn(login: .init(200, Self.done)) { signIn, service in
      let password = SecretBytes(Self.password)
      guard case .done(let ticket) = try signIn.begin(email: "a+b@c.example", password: password)
      else {
        Issue.record("a code is asked for")
        return
      }
      #expect(ticket.ticket.text == "ST-0000001-abcdefgh-sso")
      #expect(password.isEmpty)
      let received = service.received
      try #require(received.count == 2)
      let query =
        "clientId=GCM_IOS_DARK&service=https%3A%2F%2Fmobile.integration.garmin.com%2Fgcm%2Fios"
      #expect(received[0].path == "/mobile/sso/en_US/sign-in?" + query)
      #expect(
        received[1].path
          == "/mobile/api/login?"
          + query.replacing("&service", with: "&locale=en-US&service"))
      let headers = received[1].headers
      #expect(headers["referer"] == service.address + received[0].path)
      #expect(headers["origin"] == service.address)
      #expect(
        headers["cookie"] == "SESSION=s1; __cflb=b" || headers["cookie"] == "__cflb=b; SESSION=s1")
      #expect(headers["content-type"] == "application/json")
      #expect(headers["user-agent"] == received[0].headers["user-agent"])
      struct Body: Decodable, Equatable {
        var username: String
        var password: String
        var rememberMe: Bool
        var captchaToken: String
      }
      let sent = try JSONDecoder().decode(Body.self, from: Data(received[1].body))
      #expect(
        sent
          == Body(
            username: "a+b@c.example", password: Self.password, rememberMe: true, captchaToken: ""))
    }
  }

  @Test("a code that is wrong may be followed by the right one, in the same session")
  func code() throws {
    let asks = Self.answer(
      "MFA_REQUIRED", more: "\"customerMfaInfo\":{\"mfaLastMethodUsed\":\"sms\"},")
    try withSignIn(
      login: .init(200, asks),
      code: { body in
        body.contains("\"mfaVerificationCode\":\"123456\"")
          && body.contains("\"mfaMethod\":\"sms\"")
          ? .init(200, Self.done) : .init(401, Self.answer("MFA_CODE_INVALID"))
      }
    ) { signIn, service in
      guard case .needsCode = try signIn.begin(email: "a", password: SecretBytes("b")) else {
        Issue.record("no code is asked for")
        return
      }
      #expect(throws: ServiceTrouble.codeNotAccepted) {
        try signIn.complete(code: SecretBytes("000000"))
      }
      let ticket = try signIn.complete(code: SecretBytes("123456"))
      #expect(ticket.service == "https://mobile.integration.garmin.com/gcm/ios")
      let received = service.received
      #expect(received.count == 4)
      #expect(
        Set(received.dropFirst().map { $0.headers["cookie"]?.contains("SESSION=s1") }) == [true])
    }
  }

  @Test(
    "whatever is refused is sent once",
    arguments: [
      (401, answer("INVALID_USERNAME_PASSWORD"), ServiceTrouble.passwordNotAccepted),
      (200, answer("CAPTCHA_REQUIRED"), .signInBlocked), (429, "", .signInBlocked),
      (429, "{\"error\":{\"status-code\":\"429\"}}", .signInBlocked), (427, "", .signInBlocked),
      (200, "{\"error\":{\"status-code\":\"429\",\"message\":\"x\"}}", .signInBlocked),
      (403, "<html>challenge</html>", .signInBlocked),
      (200, answer("ACCOUNT_LOCKED"), .signInRefused("ACCOUNT_LOCKED")),
      (200, answer("a@b.example <b>"), .signInRefused("UNKNOWN")),
      (200, "<html>", .noAnswer(area: "the sign-in")),
      (200, answer("SUCCESSFUL"), .noAnswer(area: "the sign-in")),
      (200, answer("SUCCESSFUL", ticket: "x"), .noAnswer(area: "the sign-in")),
      (503, "", .failing(status: 503)),
    ])
  func refused(status: Int, body: String, trouble: ServiceTrouble) throws {
    try withSignIn(login: .init(status, body, headers: [("Retry-After", "1")])) { signIn, service in
      let password = SecretBytes(Self.password)
      #expect(throws: trouble) { try signIn.begin(email: "a", password: password) }
      #expect(service.received.count { $0.method == "POST" } == 1)
      #expect(password.isEmpty)
    }
  }

  @Test("where the page is blocked no password is sent", arguments: [429, 427, 403, 500, 302])
  func pageRefused(status: Int) throws {
    try withSignIn(login: .init(200, Self.done), page: .init(status)) { signIn, service in
      #expect(throws: ServiceTrouble.self) {
        try signIn.begin(email: "a", password: SecretBytes("b"))
      }
      #expect(service.received.map(\.method) == ["GET"])
    }
  }
}

@Suite("A ticket of a browser")
struct ServiceTicketTests {
  private static let ticket = "ST-0000001-abcdefgh-sso"

  @Test("is taken alone, or out of the address it stands in")
  func pasted() throws {
    let alone = try #require(ServiceTicket(pasted: "  \(Self.ticket)\n"))
    #expect(alone.ticket.text == Self.ticket)
    #expect(alone.service == "https://mobile.integration.garmin.com/gcm/android")
    for service in [
      "https://mobile.integration.garmin.com/gcm/ios", "https://sso.garmin.com/sso/embed?a=b",
      "https://connect.garmin.cn/app",
    ] {
      let join = service.contains("?") ? "&" : "?"
      let address = try #require(ServiceTicket(pasted: service + join + "ticket=" + Self.ticket))
      #expect(address.ticket.text == Self.ticket)
      #expect(address.service == service)
    }
  }

  @Test(
    "of anybody else, or of another shape, is none",
    arguments: [
      "", "ST-", "ST-short", "XX-0000001-abcdefgh", "ST-0000001-abc def", "ST-0000001-abcdéfgh",
      "https://garmin.com.example.org/?ticket=ST-0000001-abcdefgh-sso",
      "https://notgarmin.com/?ticket=ST-0000001-abcdefgh-sso",
      "http://sso.garmin.com/?ticket=ST-0000001-abcdefgh-sso",
      "https://u:p@sso.garmin.com/?ticket=ST-0000001-abcdefgh-sso",
      "https://sso.garmin.com/?ticket=", "https://sso.garmin.com/sso/embed",
    ])
  func others(text: String) {
    #expect(ServiceTicket(pasted: text) == nil)
  }
}

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
