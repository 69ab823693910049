import Foundation
import Hashing
package import LiveService

/// Garmin's own API for a runner's own data, opened by a key that the runner makes at Garmin.
package final class PersonalAPI: GarminSource {
  package static let address = "https://personal.connectapi.garmin.com"
  /// Where its key may lie.
  package static let key = ServiceKey.Place(
    file: "garmin-personal-key", variable: "GARMIN_PERSONAL_API_KEY")
  static let tokenFile = "garmin-personal-token.json"
  private static let exchange =
    "/personalapitoken-service/personal-api/personal-api-key/token"

  private let address: ServiceAddress
  private let key: Secret
  private let folder: SecretFolder
  private let conversation: Conversation
  private let clock: Clock
  private var token: WebToken?

  /// A token for the key is kept in `folder` for the next run, answers in `temporaryFolder` while they
  /// come.
  package init(
    _ address: ServiceAddress, key: Secret, folder: SecretFolder, temporaryFolder: String,
    manners: Manners = Manners(), clock: Clock = .system
  ) throws(ServiceTrouble) {
    (self.address, self.key, self.folder, self.clock) = (address, key, folder, clock)
    do {
      conversation = Conversation(
        try Transport(folder: temporaryFolder), manners: manners, clock: clock)
    } catch { throw ServiceTrouble(error) }
  }

  package var requestCount: Int { conversation.requestCount }

  /// Forgets the key and what was made of it; whether there was any.
  package static func forget(in folder: SecretFolder) throws(ServiceTrouble) -> Bool {
    let hadKey = try key.forget(in: folder)
    do throws(SecretError) { return try folder.remove(tokenFile) || hadKey } catch {
      throw .secret(error)
    }
  }

  /// Whether the key opens anything; a new token is made for it.
  package func check() throws(ServiceTrouble) { _ = try newToken() }

  /// Asked for anything, it answers with an error.
  package var originalTypes: String { "application/zip, application/x-zip-compressed" }

  package func get(_ path: String, accept: String) throws(ServiceTrouble) -> Answer {
    var isReplay = false
    while true {
      let token = try currentToken()
      let response = try conversation.ask(
        Request(
          url: address.base + path,
          headers: [
            .init("Authorization", "Bearer " + token.text), .init("Accept", accept),
            .init("User-Agent", userAgent),
          ]))
      switch response.status {
      case 200: return response.body.count == 0 ? .nothing : .data(response.body)
      case 204: return .nothing
      case 401:
        guard !isReplay else { throw .keyNotAccepted }
        isReplay = true
        self.token = nil
        _ = try newToken()
      case 403: return .notPermitted
      case 404: return .missing
      default: throw .misunderstood(status: response.status, area: area(of: path))
      }
    }
  }

  private func currentToken() throws(ServiceTrouble) -> Secret {
    if let token, token.expires > clock.now() { return token.secret }
    if let kept = try keptToken() {
      token = kept
      return kept.secret
    }
    return try newToken()
  }

  private func newToken() throws(ServiceTrouble) -> Secret {
    let response = try conversation.ask(
      Request(
        method: .post, url: address.base + Self.exchange,
        headers: [
          .init("Authorization", "ApiKey " + key.text), .init("Accept", "*/*"),
          .init("User-Agent", userAgent),
        ]))
    switch response.status {
    case 200: break
    case 401, 403: throw .keyNotAccepted
    default: throw .misunderstood(status: response.status, area: "the exchange of the key")
    }
    guard response.body.count < 65_536,
      let made = WebToken(
        String(decoding: response.body.bytes(), as: UTF8.self), now: clock.now())
    else { throw .noAnswer(area: "the exchange of the key") }
    try keep(made)
    token = made
    return made.secret
  }
}

extension PersonalAPI {
  /// As it lies in the folder of secrets.
  private struct KeptToken: Codable {
    /// Which key and which service it was made for.
    var fingerprint: String
    var accessToken: String
    var expiresAt: Double

    enum CodingKeys: String, CodingKey {
      case fingerprint
      case accessToken = "access_token"
      case expiresAt = "expires_at"
    }
  }

  private var fingerprint: String {
    sha256(Array((address.base + "\0" + key.text).utf8)).description
  }

  /// One of an earlier run that lives for a while.
  private func keptToken() throws(ServiceTrouble) -> WebToken? {
    guard let bytes = try secretly({ () throws(SecretError) in try folder.read(Self.tokenFile) }),
      let kept = try? JSONDecoder().decode(KeptToken.self, from: Data(bytes)),
      kept.fingerprint == fingerprint, kept.expiresAt > clock.now() + 300,
      let secret = Secret(kept.accessToken)
    else { return nil }
    return WebToken(secret: secret, expires: kept.expiresAt)
  }

  private func keep(_ token: WebToken) throws(ServiceTrouble) {
    let kept = KeptToken(
      fingerprint: fingerprint, accessToken: token.secret.text, expiresAt: token.expires)
    guard let bytes = try? JSONEncoder().encode(kept) else { return }
    try secretly { () throws(SecretError) in
      try folder.write(Array(bytes), to: Self.tokenFile)
    }
  }

  private func secretly<Value>(
    _ body: () throws(SecretError) -> Value
  ) throws(ServiceTrouble) -> Value {
    do { return try body() } catch { throw .secret(error) }
  }
}
