import Foundation
import GarminConnect
package import LiveService
import Site

extension Desk {
  /// The page at Garmin where a runner makes a key.
  package static let garminKeyPage = "https://connect.garmin.com/app/settings/personalApiToken"

  /// In which a key may be.
  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The key to a service; `nil` without any.
  func key(to place: ServiceKey.Place) throws -> ServiceKey? {
    try ServiceKey(place, folder: secrets, environment: Self.environment)
  }

  var secrets: SecretFolder { SecretFolder(path: workspace.folder + "/.secrets") }

  /// Where a key would be taken from; `nil` without any.
  package func garminKeyOrigin() throws(Refusal) -> ServiceKey.Origin? {
    try refusing { try key(to: PersonalAPI.key)?.origin }
  }

  /// Tries a key, and keeps it for the runs to come.
  ///
  /// - Throws: why it is not kept; a key that Garmin does not accept is not.
  package func logIntoGarmin(key text: String) throws(Refusal) {
    try refusing {
      guard let key = Secret(text) else {
        throw Refusal(
          "that is no key: it is empty, or has blanks in it",
          help: "copy the whole key from \(Self.garminKeyPage)")
      }
      let unpacking = UnpackingFolder(besideStore: workspace.storePath)
      defer { unpacking.remove() }
      try personalAPI(key, unpacking).check()
      try PersonalAPI.key.keep(key, in: secrets)
    }
  }

  /// Forgets the key and the sign-in; which of them there were.
  package func logOutOfGarmin() throws(Refusal) -> (key: Bool, signIn: Bool) {
    try refusing {
      (try PersonalAPI.forget(in: secrets), try SignInTokens.forget(in: secrets))
    }
  }

  /// Where a key may be sent to: what a variable of the environment names for tests, else the service
  /// itself.
  func keyAddress(
    _ variable: String, else standard: String, of host: String,
    _ isOwn: (ServiceAddress) -> Bool
  ) throws -> ServiceAddress {
    let address = ServiceAddress(Self.environment[variable] ?? standard)
    guard let address, isOwn(address) || address.isLoopback else {
      throw Refusal(
        "\(variable) is no address that a key may be sent to",
        help: "leave it out: a key goes to \(host) alone")
    }
    return address
  }

  /// The service that a key opens; its address may be another one for tests.
  func personalAPI(
    _ key: Secret, _ unpacking: UnpackingFolder
  ) throws -> PersonalAPI {
    let address = try keyAddress(
      "GARMIN_PERSONAL_API_BASE_URL", else: PersonalAPI.address, of: "garmin.com", \.isGarmin)
    try unpacking.make()
    return try PersonalAPI(
      address, key: key, folder: secrets, temporaryFolder: unpacking.path,
      manners: Manners(toward: address))
  }
}
