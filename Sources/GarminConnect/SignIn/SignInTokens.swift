import Foundation
package import LiveService

/// What a sign-in leaves: a token that opens the service for a day, and one that gets the next.
package struct SignInTokens: Sendable {
  private static let file = "garmin_tokens.json"

  var access: WebToken
  /// Used once: with the next access token comes the next of these.
  var refresh: Secret
  /// Which of Garmin's programs they were given to; it has to be named with them.
  var clientID: String
  var profile: Profile?

  /// Who has signed in.
  struct Profile: Codable, Hashable, Sendable {
    /// Names the runner in paths of the service.
    var displayName: String
    var profileID: Int64?
    var fullName: String?
  }
}

extension SignInTokens {
  /// As other programs write it, with what openrun notes beside.
  private struct Form: Codable {
    var accessToken: String
    var refreshToken: String
    var clientID: String
    var expiresAt: Double?
    var profile: Profile?

    enum CodingKeys: String, CodingKey {
      case accessToken = "di_token"
      case refreshToken = "di_refresh_token"
      case clientID = "di_client_id"
      case expiresAt = "expires_at"
      case profile
    }
  }

  /// What a file of this program, or of another one, holds; `nil` where it is something else.
  init?(file bytes: [UInt8], now: Double) {
    guard let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)),
      let refresh = Secret(form.refreshToken), let clientID = Secret(form.clientID),
      let access = Secret(form.accessToken)
    else { return nil }
    // Without a word of when it ends it is tried; refused it is renewed.
    let expires = form.expiresAt ?? WebToken(form.accessToken, now: now)?.expires ?? 0
    self.init(
      access: WebToken(secret: access, expires: expires), refresh: refresh,
      clientID: clientID.text, profile: form.profile)
  }

  /// Those that are kept; `nil` without any.
  package static func kept(in folder: SecretFolder) throws(ServiceTrouble) -> Self? {
    try kept(in: folder, now: Clock.system.now())
  }

  /// The name of who has signed in, where Garmin told one.
  package var userName: String? { profile?.fullName }

  /// Those that are kept; `nil` without any.
  static func kept(
    in folder: SecretFolder, now: Double
  ) throws(ServiceTrouble) -> Self? {
    do throws(SecretError) {
      guard let bytes = try folder.read(file) else { return nil }
      return Self(file: bytes, now: now)
    } catch { throw .secret(error) }
  }

  /// Keeps them for the runs to come.
  func keep(in folder: SecretFolder) throws(ServiceTrouble) {
    let form = Form(
      accessToken: access.secret.text, refreshToken: refresh.text, clientID: clientID,
      expiresAt: access.expires, profile: profile)
    guard let bytes = try? JSONEncoder().encode(form) else { return }
    do throws(SecretError) { try folder.write(Array(bytes), to: Self.file) } catch {
      throw .secret(error)
    }
  }

  /// Forgets them; whether there were any.
  package static func forget(in folder: SecretFolder) throws(ServiceTrouble) -> Bool {
    do throws(SecretError) { return try folder.remove(file) } catch { throw .secret(error) }
  }
}
