package import LiveService

/// Where the key to intervals.icu comes from.
package struct IntervalsKey: Sendable {
  package enum Origin: Hashable, Sendable {
    /// `openrun intervals login --key` has kept it.
    case kept
    /// `INTERVALS_ICU_API_KEY`.
    case environment
  }

  private static let variable = "INTERVALS_ICU_API_KEY"
  private static let file = "intervals-icu-key"

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
      guard let bytes = try folder.read(Self.file),
        let secret = Secret(String(decoding: bytes, as: UTF8.self))
      else { return nil }
      (self.secret, origin) = (secret, .kept)
    } catch { throw .secret(error) }
  }

  /// Keeps a key for the runs to come.
  package static func keep(_ key: Secret, in folder: SecretFolder) throws(ServiceTrouble) {
    do { try folder.write(Array(key.text.utf8), to: file) } catch { throw .secret(error) }
  }

  /// Forgets the key; whether there was one.
  package static func forget(in folder: SecretFolder) throws(ServiceTrouble) -> Bool {
    do { return try folder.remove(file) } catch { throw .secret(error) }
  }
}
