import Foundation
import IntervalsICU
package import LiveService
import Site

extension Desk {
  /// The page of intervals.icu where a runner finds the key.
  package static let intervalsKeyPage = "https://intervals.icu/settings"

  /// Where a key would be taken from; `nil` without any.
  package func intervalsKeyOrigin() throws(Refusal) -> ServiceKey.Origin? {
    try refusing(at: .intervals) { try key(to: IntervalsAPI.key)?.origin }
  }

  /// Tries a key, and keeps it for the runs to come.
  ///
  /// - Throws: why it is not kept; a key that intervals.icu does not accept is not.
  package func logIntoIntervals(key text: String) throws(Refusal) {
    try refusing(at: .intervals) {
      guard let key = Secret(text) else {
        throw Refusal(
          "that is no key: it is empty, or has blanks in it",
          help: "copy the whole key from \(Self.intervalsKeyPage)")
      }
      let unpacking = UnpackingFolder(besideStore: workspace.storePath)
      defer { unpacking.remove() }
      try intervalsAPI(key, unpacking).check()
      try IntervalsAPI.key.keep(key, in: secrets)
    }
  }

  /// Forgets the key; whether there was one.
  package func logOutOfIntervals() throws(Refusal) -> Bool {
    try refusing(at: .intervals) { try IntervalsAPI.key.forget(in: secrets) }
  }

  /// What the key opens; its address may be another one for tests.
  func intervalsAPI(
    _ key: Secret, _ unpacking: UnpackingFolder
  ) throws -> IntervalsAPI {
    let address = try keyAddress(
      "INTERVALS_ICU_BASE_URL", else: IntervalsAPI.address, of: "intervals.icu", \.isIntervals)
    try unpacking.make()
    return try IntervalsAPI(
      address, key: key, temporaryFolder: unpacking.path,
      manners: Manners(toward: address))
  }
}
