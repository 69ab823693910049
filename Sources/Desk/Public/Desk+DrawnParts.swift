import Ingest
import Routes
import Site
import Training
import TrainingStore

/// The activities that are drawn up to a private place.
struct DrawnParts {
  var cuts: CutActivities
  /// Those of them that the site draws: none where the settings say so now.
  var shown: [Int64]
  /// Those that were drawn once and cannot be any more: their whole numbers would be told too much.
  var lost: [Int64]
}

extension Workspace {
  /// What is drawn of the activities that come into a place; how each is told is remembered.
  func drawnParts(
    of log: TrainingLog, touching: Set<Int64>, _ chosen: ChosenActivities, mask: PrivacyMask,
    fingerprint: String, _ store: TrainingStore
  ) throws -> DrawnParts {
    let isDrawn = configuration.privacy.touching == .map
    let drawable = DrawableActivities(log, corrected: chosen.corrected)
    let parts = try VisibleParts(of: store, behind: mask, athlete: configuration.athlete)
    var cuts = CutActivities(parts, kept: KeptParts(in: self, fingerprint: fingerprint))
    var told = try ToldBefore(of: self)
    try cuts.make(
      log.activities.filter { activity in
        guard touching.contains(activity.id), !chosen.hidden.contains(activity.id) else {
          return false
        }
        guard let before = told[activity.id] else { return isDrawn && drawable.contains(activity) }
        return before == .map
      }, of: store)
    let lost = log.activities.map(\.id).filter { told[$0] == .map && cuts.parts[$0] == nil }
    try told.remember(
      Dictionary(
        uniqueKeysWithValues: touching.subtracting(chosen.hidden).map {
          ($0, cuts.parts[$0] == nil ? .numbers : .map)
        }))
    return DrawnParts(cuts: cuts, shown: isDrawn ? Array(cuts.parts.keys) : [], lost: lost)
  }
}
