import Diagnostics
import Hashing
import Ingest
import Routes
import Site
import Training
import TrainingStore

/// A site for everybody before it is written.
struct PublicSite {
  var view: PublicView
  /// What draws the activities that end at a private place.
  var cuts: CutActivities
  var unplaced: Unplaced
  var key: [UInt8]
  /// What the site before it was hidden by.
  var published: PublishedPlaces

  /// Remembers the places it is hidden by, once it is written.
  mutating func remember(_ places: [PrivacyZone]) throws {
    try published.remember(secret: key, published: places)
  }
}

extension Workspace {
  /// What everybody may see of a store.
  ///
  /// - Throws: a `Refusal` where that cannot be told for sure.
  func publicSite(of store: TrainingStore) throws -> PublicSite {
    guard !configuration.privacy.places.isEmpty else {
      throw Refusal(
        PlaceProposals(try log(from: store)).notes + [
          .error(
            "no private place is named in \(shownFile), so a public site would show "
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
    let places = configuration.privacy.places
    var published = PublishedPlaces(of: self)
    let key = try PrivacyKey(of: self, &published).bytes
    let mask = try privacyMask(key)
    let log = try log(from: store)
    let fingerprint = hmacSHA256(
      Array(places.map(\.text).joined(separator: "\n").utf8), key: key
    ).hex
    var touched = TouchedActivities(mask, in: self, fingerprint: fingerprint)
    let touching = try touched.activities(of: store)
    if log.activities.contains(where: \.hasRoute) {
      try requireVisits(
        of: places.indices.filter { !touched.visited.contains(PlaceSet($0)) }, store)
    }
    let chosen = try ChosenActivities(of: self, in: store)
    let drawn = try drawnParts(
      of: log, touching: touching, chosen, mask: mask, fingerprint: fingerprint, store)
    let unplaced = log.activities.filter { activity in
      touching.contains(activity.id) || !activity.hasRoute && !activity.sport.isIndoor
    }.map(\.id)
    let view = PublicView(
      hidden: chosen.hidden.union(drawn.lost),
      unplaced: Set(unplaced).subtracting(drawn.shown), titled: chosen.titled,
      parts: drawn.cuts.parts, maskDigest: UInt64(fingerprint.prefix(16), radix: 16) ?? 0)
    let shown = log.activities.filter { !view.hidden.contains($0.id) }
    let without = shown.filter { view.unplaced.contains($0.id) }
    return PublicSite(
      view: view, cuts: drawn.cuts,
      unplaced: Unplaced(
        touchingCount: without.count { touching.contains($0.id) },
        unknownCount: without.count { !touching.contains($0.id) },
        lines: places.indices.filter { touched.visited.contains(PlaceSet($0)) }.map {
          configuration.privacy.lines[$0]
        }),
      key: key, published: published)
  }

  /// What hides the places of openrun.toml.
  ///
  /// - Throws: a `Refusal` where one of them cannot be hidden.
  func privacyMask(_ key: [UInt8]) throws -> PrivacyMask {
    let mask = PrivacyMask(
      zones: configuration.privacy.places.compactMap { ZoneMask(of: $0, key: key) })
    guard mask.zones.count == configuration.privacy.places.count else {
      throw Refusal(
        "a private place cannot be hidden", help: "look at its latitude, longitude and radius")
    }
    return mask
  }

  /// By which what is sent from the runner's own site is made.
  ///
  /// `nil` where it is not certain what is hidden. Nothing of it lies in space, so no place has to be
  /// named for it.
  ///
  /// What is drawn up to a place on the public site is told as there: its whole length beside its map
  /// would give the place away.
  func sharedView(of store: TrainingStore) throws -> PublicView? {
    guard try uncertainHiding(in: store).isEmpty else { return nil }
    if try configuration.privacy.touching == .map || ToldBefore(of: self).hasMaps {
      return try? publicSite(of: store).view
    }
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
}
