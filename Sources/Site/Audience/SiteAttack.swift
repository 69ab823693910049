import Facts
import Foundation
import Hashing
package import Leaks
package import Routes
import Training
package import TrainingStore

/// Looks at a site for everybody as a stranger would, with the store to hold it against.
///
/// It rests on the pages, the recordings and openrun.toml, and not on what a build decided to show.
package struct SiteAttack: Sendable {
  private let search: LeakSearch
  private let store: TrainingStore
  private let hidden: Set<Int64>
  /// Another one when something else has to be hidden: what stands has to be looked at again.
  let fingerprint: String

  /// - Parameters:
  ///   - store: settled, with addresses for what a site shows.
  ///   - workspace: whose places are hidden.
  ///   - mask: what hides them.
  ///   - hidden: activities that are not shown at all.
  ///   - secrets: the texts of the files of secrets.
  ///   - key: keeps the fingerprint from telling what it is made of.
  /// - Throws: what reading the store throws.
  package init(
    on store: TrainingStore, of workspace: Workspace, mask: PrivacyMask, hidden: Set<Int64>,
    secrets: [String], key: [UInt8]
  ) throws {
    let privacy = workspace.configuration.privacy
    var concealed = Concealed(
      mask: mask,
      places: zip(privacy.places, privacy.lines).map { Concealed.Place($0, line: $1) })
    concealed.allowsCutWays = privacy.touching == .map
    for secret in secrets { concealed.insert(secret: secret) }
    for source in try store.sources().values.joined() {
      concealed.insert(fileName: source.entry)
      concealed.insert(fileName: source.container)
    }
    for activity in try store.activities() { concealed.insert(activityNumber: activity.id) }
    concealed.folders = Set([workspace.folder] + (try store.originalRoots().map(\.path)))
    search = LeakSearch(concealed)
    (self.store, self.hidden) = (store, hidden)
    let zones = privacy.places.map {
      "\($0.id)|\($0.center.latitude)|\($0.center.longitude)|\($0.radiusMeters)"
    }
    let parts =
      zones + [privacy.touching.rawValue] + concealed.tokens.sorted()
      + hidden.sorted().map { String($0) }
      + mask.zones.flatMap { $0.tiles.map { "\($0.x)/\($0.y)" } }
    fingerprint = hmacSHA256(Array(parts.joined(separator: "\n").utf8), key: key).hex
  }

  /// What must not be told and is, in reading order.
  ///
  /// `files` are all files, or those that are new. The others are asked for where new ways lead to a
  /// place: what they tell they tell together with all others.
  ///
  /// - Throws: what reading the store throws.
  package func leaks(in files: [SiteFile], besides others: () -> [SiteFile] = { [] }) throws
    -> [Leak]
  {
    let activities = Dictionary(uniqueKeysWithValues: try store.activities().map { ($0.id, $0) })
    let ids = Dictionary(try store.addresses().present.map { ($1, $0) }) { min($0, $1) }
    func findings(_ sights: [Sight]) throws -> [OutingFindings] {
      try Dictionary(grouping: sights, by: \.outing).sorted { $0.key < $1.key }
        .concurrentMap(inPartsOf: 4) { path, sights in
          search.findings(sights, of: try ids[path].flatMap { try outing(activities[$0]) })
        }
    }
    let looks = files.concurrentMap(inPartsOf: 4) { file in
      (search.leaks(in: file), file.sights { ids[$0] != nil })
    }
    var found = try findings(looks.flatMap(\.1))
    let leaks = looks.flatMap(\.0) + found.flatMap(\.leaks)
    if found.contains(where: \.isTelling) {
      found += try findings(others().flatMap { $0.sights { ids[$0] != nil } })
    }
    return (leaks + search.guesses(from: found)).sorted {
      ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0)
    }
  }

  private func outing(_ activity: Activity?) throws -> Outing? {
    guard let activity else { return nil }
    let recording = try store.recording(of: activity.id, only: [.latitude, .longitude])
    var track: [GeoPoint?] = []
    if let recording, let north = recording.column(.latitude),
      let east = recording.column(.longitude)
    {
      track = (0..<min(north.count, east.count)).map { index in
        guard let north = north[index], let east = east[index] else { return nil }
        return GeoPoint(latitude: north, longitude: east)
      }
    }
    return Outing(
      track: track,
      isHidden: hidden.contains(activity.id) || activity.parentID.map(hidden.contains) ?? false,
      isIndoor: activity.sport.isIndoor, distanceMeters: activity.distanceMeters,
      seconds: [activity.movingSeconds, activity.elapsedSeconds].compactMap(\.self))
  }
}

/// A public site was about to tell what must not be told; nothing was written.
package struct FoundLeaks: Error {
  package let leaks: [Leak]
}
