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
