import Diagnostics
import Hashing
import Ingest
import Routes
import Site
import Training
import TrainingStore

extension Workspace {
  /// What everybody may see of a store.
  ///
  /// - Throws: a `Refusal` where that cannot be told for sure.
  func publicView(of store: TrainingStore) throws -> PublicView {
    guard !configuration.privacy.places.isEmpty else {
      throw Refusal(
        PlaceProposals(try log(from: store)).notes + [
          .error(
            "no private place is named in \(Self.configurationFile), so a public site would show "
              + "where you live",
            help:
              "add a [[privacy.place]] with name, latitude and longitude for each place that is "
              + "nobody's business")
        ])
    }
    let uncertain = try uncertainHiding(in: store)
    guard uncertain.isEmpty else {
      throw Refusal(
        uncertain + [
          .error(
            "it is not certain which activity is to be hidden, so nothing was written",
            help: "mend what is listed above and build again")
        ])
    }
    let key = try PrivacyKey(of: self).bytes
    let mask = PrivacyMask(
      zones: configuration.privacy.places.compactMap { ZoneMask(of: $0, key: key) })
    guard mask.zones.count == configuration.privacy.places.count else {
      throw Refusal(
        "a private place cannot be hidden", help: "look at its latitude, longitude and radius")
    }
    let log = try log(from: store)
    var touched = TouchedActivities(
      mask, in: self, fingerprint: fingerprint(of: configuration.privacy, key: key))
    let places = try touched.activities(of: store)
    let chosen = try ChosenActivities(of: self, in: store)
    return PublicView(
      hidden: chosen.hidden,
      unplaced: Set(
        log.activities.filter { activity in
          places.contains(activity.id) || !activity.hasRoute && !activity.sport.isIndoor
        }.map(\.id)),
      titled: chosen.titled)
  }

  /// What is sent from the runner's own site is made by it; `nil` where it is not certain what is
  /// hidden. Nothing of it lies in space, so no place has to be named for it.
  func sharedView(of store: TrainingStore) throws -> PublicView? {
    guard try uncertainHiding(in: store).isEmpty else { return nil }
    let chosen = try ChosenActivities(of: self, in: store)
    return PublicView(hidden: chosen.hidden, unplaced: [], titled: chosen.titled)
  }

  /// The warnings of corrections that hide something, and nobody knows what.
  private func uncertainHiding(in store: TrainingStore) throws -> [Diagnostic] {
    guard configuration.corrections.contains(where: \.isHidden) else { return [] }
    return try correctionWarnings(in: store).filter { warning in
      configuration.corrections.contains { correction in
        correction.isHidden && correction.line == warning.place?.lineNumber
      }
    }
  }

  /// Another one for other places, and for another secret.
  private func fingerprint(of privacy: PrivacySettings, key: [UInt8]) -> String {
    let parts = privacy.places.map { place in
      "\(place.id)|\(place.center.latitude)|\(place.center.longitude)|\(place.radiusMeters)"
    }
    return hmacSHA256(Array(parts.joined(separator: "\n").utf8), key: key).hex
  }
}
