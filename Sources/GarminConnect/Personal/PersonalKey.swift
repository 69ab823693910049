package import LiveService

/// Where a key to Garmin's personal API comes from.
package struct PersonalKey: Sendable {
  package enum Origin: Hashable, Sendable {
    /// `openrun garmin login --key` has kept it.
    case kept
    /// `GARMIN_PERSONAL_API_KEY`.
    case environment
  }

  private static let variable = "GARMIN_PERSONAL_API_KEY"

  package let secret: Secret
  package let origin: Origin

  /// The one of the environment, else the one that was kept; `nil` without any.
  ///
  /// One of the environment that is empty is a mistake, and no other is taken in its place.
  package init?(
    folder: SecretFolder, environment: [String: String]
  ) throws(ServiceTrouble) {
    if let text = environment[Self.variable] {
      guard let secret = Secret(text) else { throw .noKey(variable: Self.variable) }
      (self.secret, origin) = (secret, .environment)
      return
    }
    do {
      guard let bytes = try folder.read(PersonalAPI.keyFile),
        let secret = Secret(String(decoding: bytes, as: UTF8.self))
      else { return nil }
      (self.secret, origin) = (secret, .kept)
    } catch { throw .secret(error) }
  }

  /// Keeps a key for the runs to come.
  package static func keep(_ key: Secret, in folder: SecretFolder) throws(ServiceTrouble) {
    do { try folder.write(Array(key.text.utf8), to: PersonalAPI.keyFile) } catch {
      throw .secret(error)
    }
  }

  /// Forgets key and token; whether there were any.
  package static func forget(in folder: SecretFolder) throws(ServiceTrouble) -> Bool {
    do {
      let hadKey = try folder.remove(PersonalAPI.keyFile)
      return try folder.remove(PersonalAPI.tokenFile) || hadKey
    } catch { throw .secret(error) }
  }
}
