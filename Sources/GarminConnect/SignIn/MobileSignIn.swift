import Foundation
package import LiveService

/// Signs in with e-mail address and password as Garmin's program for phones does.
///
/// Nothing is tried twice: accounts are locked for less.
package final class MobileSignIn {
  package enum Step: Sendable {
    case done(ServiceTicket)
    /// A code was sent to the runner, by mail or phone.
    case needsCode
  }

  private static let client = "GCM_IOS_DARK"
  /// What the page tells us by, and what it is asked for.
  private static let browser =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 "
    + "(KHTML, like Gecko) Mobile/15E148"

  private let address: ServiceAddress
  private let conversation: Conversation
  private let clock: Clock
  /// How the code came.
  private var method = "email"

  package init(
    _ addresses: SignInAddresses, temporaryFolder: String, clock: Clock = .system
  ) throws(ServiceTrouble) {
    (address, self.clock) = (addresses.signIn, clock)
    var manners = Manners.impatient
    (manners.retries, manners.longestWait) = (0, -1)
    do throws(TransportError) {
      conversation = Conversation(
        try Transport(folder: temporaryFolder, keepsCookies: true), manners: manners, clock: clock)
    } catch { throw ServiceTrouble(error) }
  }

  /// Sends address and password once; the password is erased after that.
  package func begin(
    email: String, password: SecretBytes
  ) throws(ServiceTrouble) -> Step {
    defer { password.erase() }
    let page = try ask(
      Request(
        url: pageURL,
        headers: [
          .init("User-Agent", Self.browser), .init("Accept-Language", "en-US,en;q=0.9"),
          .init("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
        ]))
    guard page.status == 200 else { throw .misunderstood(status: page.status, area: signInArea) }
    // As long as somebody needs to type.
    if !address.isLoopback { clock.sleep(.random(in: 2...5)) }
    let body = SecretBytes(capacity: email.utf8.count * 6 + password.count * 6 + 128)
    body.append(text: "{\"username\":")
    email.withContiguousBytes { body.append(json: $0) }
    body.append(text: ",\"password\":")
    password.withBytes { body.append(json: $0) }
    body.append(text: ",\"rememberMe\":true,\"captchaToken\":\"\"}")
    defer { body.erase() }
    return try step(ask(request("/mobile/api/login", body)))
  }

  /// Sends the code.
  ///
  /// One that is not accepted leaves the sign-in open for the next.
  package func complete(code: SecretBytes) throws(ServiceTrouble) -> ServiceTicket {
    defer { code.erase() }
    let body = SecretBytes(capacity: code.count * 6 + 160)
    body.append(text: "{\"mfaMethod\":\"\(method)\",\"mfaVerificationCode\":")
    code.withBytes { body.append(json: $0) }
    body.append(text: ",\"rememberMyBrowser\":true,\"reconsentList\":[],\"mfaSetup\":false}")
    defer { body.erase() }
    let response = try ask(request("/mobile/api/mfa/verifyCode", body))
    guard let answer = Form(response) else { throw .noAnswer(area: signInArea) }
    guard answer.kind == "SUCCESSFUL", let ticket = answer.ticket else { throw .codeNotAccepted }
    return ticket
  }

  private var query: String {
    "clientId=\(Self.client)&locale=en-US&service=\(percentEncoded(ServiceTicket.ios))"
  }

  private var pageURL: String {
    address.base + "/mobile/sso/en_US/sign-in?clientId=\(Self.client)"
      + "&service=\(percentEncoded(ServiceTicket.ios))"
  }

  private func request(_ path: String, _ body: SecretBytes) -> Request {
    Request(
      method: .post, url: address.base + path + "?" + query,
      headers: [
        .init("User-Agent", Self.browser), .init("Accept-Language", "en-US,en;q=0.9"),
        .init("Content-Type", "application/json"),
        .init("Accept", "application/json, text/plain, */*"), .init("Origin", address.base),
        .init("Referer", pageURL),
      ], body: body)
  }

  /// Asks once; whatever means that programs are kept out is told as that.
  private func ask(_ request: Request) throws(ServiceTrouble) -> Response {
    let response: Response
    do throws(ServiceTrouble) {
      response = try conversation.ask(request)
    } catch .paused { throw .signInBlocked }
    if [403, 427].contains(response.status) { throw .signInBlocked }
    return response
  }

  private func step(_ response: Response) throws(ServiceTrouble) -> Step {
    guard let answer = Form(response) else { throw .noAnswer(area: signInArea) }
    switch answer.kind {
    case "SUCCESSFUL":
      guard let ticket = answer.ticket else { throw .noAnswer(area: signInArea) }
      return .done(ticket)
    case "MFA_REQUIRED":
      method = answer.method
      return .needsCode
    case "INVALID_USERNAME_PASSWORD": throw .passwordNotAccepted
    case "CAPTCHA_REQUIRED", "429", "427": throw .signInBlocked
    default: throw .signInRefused(answer.kind)
    }
  }
}

private let signInArea = "the sign-in"

/// What the sign-in answers, whatever its status.
private struct Form: Decodable {
  var kind: String
  var ticket: ServiceTicket?
  var method: String

  private enum Keys: String, CodingKey {
    case responseStatus, serviceTicketId, customerMfaInfo, error
    case type, mfaLastMethodUsed
    case code = "status-code"
  }

  init?(_ response: Response) {
    guard response.body.count < 1_048_576,
      let form = try? JSONDecoder().decode(Self.self, from: Data(response.body.bytes()))
    else { return nil }
    self = form
  }

  init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: Keys.self)
    if let error = try? form.nestedContainer(keyedBy: Keys.self, forKey: .error),
      let code = try? error.decode(String.self, forKey: .code)
    {
      kind = code
    } else {
      let status = try form.nestedContainer(keyedBy: Keys.self, forKey: .responseStatus)
      kind = try status.decode(String.self, forKey: .type)
    }
    // It is told as it came, so that it must not be more than a word.
    if kind.wholeMatch(of: /[A-Za-z0-9_]{1,60}/) == nil { kind = "UNKNOWN" }
    ticket = (try? form.decode(String.self, forKey: .serviceTicketId)).flatMap {
      ServiceTicket($0, service: ServiceTicket.ios)
    }
    let factor = try? form.nestedContainer(keyedBy: Keys.self, forKey: .customerMfaInfo)
    let method = try? factor?.decode(String.self, forKey: .mfaLastMethodUsed)
    self.method =
      method.flatMap { $0.wholeMatch(of: /[a-z_]{1,20}/).map { String($0.0) } } ?? "email"
  }
}

extension String {
  fileprivate func withContiguousBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    var text = self
    text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}

extension SecretBytes {
  fileprivate func append(text: String) { for byte in text.utf8 { append(byte) } }

  /// Adds a text as JSON writes it.
  fileprivate func append(json bytes: UnsafeRawBufferPointer) {
    append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        append(text: "\\u00")
        append(digits[Int(byte >> 4)])
        append(digits[Int(byte & 15)])
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
