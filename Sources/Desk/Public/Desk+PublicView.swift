import Diagnostics
import Hashing
import Ingest
import Routes
import Site
import Training
import TrainingStore

/// What everybody may see of a store, and what draws the activities that end at a private place.
struct PublicSight {
  var view: PublicView
  var cuts: CutActivities
}

extension Workspace {
  /// What everybody may see of a store.
  ///
  /// - Throws: a `Refusal` where that cannot be told for sure.
  func publicView(of store: TrainingStore) throws -> PublicSight {
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
    let uncertain = try correctionWarnings(in: store).filter { warning in
      configuration.corrections.contains { correction in
        correction.isHidden && correction.line == warning.place?.lineNumber
      }
    }
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
    let fingerprint = fingerprint(of: configuration.privacy, key: key)
    var touched = TouchedActivities(mask, in: self, fingerprint: fingerprint)
    let places = try touched.activities(of: store)
    let corrected = try Ingest.correctedActivities(in: store, rules: configuration.settlingRules)
    func ids(_ isMeant: (HandCorrection) -> Bool) -> Set<Int64> {
      let meant = configuration.corrections.filter(isMeant)
      return Set(meant.flatMap { corrected[$0.target] ?? [] })
        .union(log.activities.filter { line in meant.contains { $0.target.names(line) } }.map(\.id))
    }
    let isDrawn = configuration.privacy.touching == .map
    let chosen = DrawableActivities(log, corrected: ids { _ in true })
    let parts = try VisibleParts(of: store, behind: mask, athlete: configuration.athlete)
    var cuts = CutActivities(parts, kept: KeptParts(in: self, fingerprint: fingerprint))
    var told = try ToldBefore(of: self)
    let hidden = ids(\.isHidden)
    try cuts.make(
      log.activities.filter { activity in
        guard places.contains(activity.id), !hidden.contains(activity.id) else { return false }
        guard let before = told[activity.id] else { return isDrawn && chosen.contains(activity) }
        return before == .map
      }, of: store)
    let lost = log.activities.map(\.id).filter { told[$0] == .map && cuts.parts[$0] == nil }
    try told.remember(
      Dictionary(
        uniqueKeysWithValues: places.subtracting(hidden).map {
          ($0, cuts.parts[$0] == nil ? .numbers : .map)
        }))
    let unplaced = log.activities.filter { activity in
      places.contains(activity.id) || !activity.hasRoute && !activity.sport.isIndoor
    }.map(\.id)
    let view = PublicView(
      hidden: hidden.union(lost),
      unplaced: Set(unplaced).subtracting(isDrawn ? Array(cuts.parts.keys) : []),
      titled: ids { $0.title != nil }, parts: cuts.parts,
      maskDigest: UInt64(fingerprint.prefix(16), radix: 16) ?? 0)
    return PublicSight(view: view, cuts: cuts)
  }

  /// Another one for other places, and for another secret.
  private func fingerprint(of privacy: PrivacySettings, key: [UInt8]) -> String {
    let parts = privacy.places.map { place in
      "\(place.id)|\(place.center.latitude)|\(place.center.longitude)|\(place.radiusMeters)"
    }
    return hmacSHA256(Array(parts.joined(separator: "\n").utf8), key: key).hex
  }
}
