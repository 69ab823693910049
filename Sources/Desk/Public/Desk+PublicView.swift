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
    let places = configuration.privacy.places
    var published = PublishedPlaces(of: self)
    let key = try PrivacyKey(of: self, &published).bytes
    let mask = PrivacyMask(zones: places.compactMap { ZoneMask(of: $0, key: key) })
    guard mask.zones.count == places.count else {
      throw Refusal(
        "a private place cannot be hidden", help: "look at its latitude, longitude and radius")
    }
    let log = try log(from: store)
    var touched = TouchedActivities(
      mask, in: self,
      fingerprint: hmacSHA256(Array(places.map(\.text).joined(separator: "\n").utf8), key: key).hex)
    let touching = try touched.activities(of: store)
    if log.activities.contains(where: \.hasRoute) {
      try requireVisits(
        of: places.indices.filter { !touched.visited.contains(PlaceSet($0)) }, store)
    }
    let corrected = try Ingest.correctedActivities(in: store, rules: configuration.settlingRules)
    func ids(_ isMeant: (HandCorrection) -> Bool) -> Set<Int64> {
      let meant = configuration.corrections.filter(isMeant)
      return Set(meant.flatMap { corrected[$0.target] ?? [] })
        .union(log.activities.filter { line in meant.contains { $0.target.names(line) } }.map(\.id))
    }
    let hidden = ids(\.isHidden)
    let shown = log.activities.filter { !hidden.contains($0.id) }
    let unknown = shown.filter { activity in
      !touching.contains(activity.id) && !activity.hasRoute && !activity.sport.isIndoor
    }
    return PublicSite(
      view: PublicView(
        hidden: hidden,
        unplaced: Set(
          log.activities.filter { activity in
            touching.contains(activity.id) || !activity.hasRoute && !activity.sport.isIndoor
          }.map(\.id)),
        titled: ids { $0.title != nil }),
      unplaced: Unplaced(
        touchingCount: shown.count { touching.contains($0.id) }, unknownCount: unknown.count,
        lines: places.indices.filter { touched.visited.contains(PlaceSet($0)) }.map {
          configuration.privacy.lines[$0]
        }),
      key: key, published: published)
  }
}
