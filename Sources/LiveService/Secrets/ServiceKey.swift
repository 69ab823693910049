/// A key to a service, and where it comes from.
package struct ServiceKey: Sendable {
  package enum Origin: Hashable, Sendable {
    /// A login has kept it in the folder of secrets.
    case kept
    /// It stands in the environment.
    case environment
  }

  /// Where the key to one service may lie.
  package struct Place: Sendable {
    /// In the folder of secrets.
    let file: String
    /// Of the environment.
    let variable: String

    package init(file: String, variable: String) { (self.file, self.variable) = (file, variable) }
  }

  package let secret: Secret
  package let origin: Origin

  /// The one of the environment, else the one that was kept; `nil` without any.
  ///
  /// One of the environment that is empty is a mistake, and no other is taken in its place.
  package init?(
    _ place: Place, folder: SecretFolder, environment: [String: String]
  ) throws(ServiceTrouble) {
    if let text = environment[place.variable] {
      guard let secret = Secret(text) else { throw .noKey(variable: place.variable) }
      (self.secret, origin) = (secret, .environment)
      return
    }
    do throws(SecretError) {
      guard let bytes = try folder.read(place.file),
        let secret = Secret(String(decoding: bytes, as: UTF8.self))
      else { return nil }
      (self.secret, origin) = (secret, .kept)
    } catch { throw .secret(error) }
  }
}

extension ServiceKey.Place {
  /// Keeps a key for the runs to come.
  package func keep(_ key: Secret, in folder: SecretFolder) throws(ServiceTrouble) {
    do throws(SecretError) { try folder.write(Array(key.text.utf8), to: file) } catch {
      throw .secret(error)
    }
  }

  /// Forgets the key; whether there was one.
  package func forget(in folder: SecretFolder) throws(ServiceTrouble) -> Bool {
    do throws(SecretError) { return try folder.remove(file) } catch { throw .secret(error) }
  }
}
