/// What an activity was, by the key Garmin uses for it: `trail_running`, `lap_swimming`.
///
/// An open list: keys nobody has seen yet pass through, and fall into the family `.other`.
package struct Sport: RawRepresentable, Hashable, Sendable, Encodable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let running = Sport(rawValue: "running")
  package static let trailRunning = Sport(rawValue: "trail_running")
  package static let treadmillRunning = Sport(rawValue: "treadmill_running")
  package static let trackRunning = Sport(rawValue: "track_running")
  package static let cycling = Sport(rawValue: "cycling")
  package static let indoorCycling = Sport(rawValue: "indoor_cycling")
  package static let lapSwimming = Sport(rawValue: "lap_swimming")
  package static let openWaterSwimming = Sport(rawValue: "open_water_swimming")
  package static let walking = Sport(rawValue: "walking")
  package static let hiking = Sport(rawValue: "hiking")
  package static let strengthTraining = Sport(rawValue: "strength_training")
  package static let multisport = Sport(rawValue: "multi_sport")
  package static let transition = Sport(rawValue: "transition_v2")
  package static let other = Sport(rawValue: "other")

  /// Sports that are told, compared and summed together.
  package enum Family: String, Sendable, CaseIterable, Encodable {
    case running, cycling, swimming, walking, strength, multisport, transition, other
  }

  package var family: Family {
    // Nearly all activities have one of a few keys: told before any text is searched.
    if let family = Self.commonFamilies[rawValue] { return family }
    let key = rawValue.lowercased()
    if key.contains("transition") { return .transition }
    if key.contains("multi_sport") || key.contains("multisport") { return .multisport }
    if key.contains("running") || key == "run" || key == "ultra_run" { return .running }
    if key.contains("cycling") || key.contains("biking") || key == "bmx" || key.contains("ride") {
      return .cycling
    }
    if key.contains("swimming") || key == "swim" { return .swimming }
    if key.contains("walking") || key.contains("hiking") { return .walking }
    if key.contains("strength") || key == "hiit" || key.contains("fitness_equipment") {
      return .strength
    }
    return .other
  }

  private static let commonFamilies: [String: Family] = [
    "running": .running, "trail_running": .running, "treadmill_running": .running,
    "track_running": .running, "street_running": .running, "cycling": .cycling,
    "road_biking": .cycling, "indoor_cycling": .cycling, "lap_swimming": .swimming,
    "open_water_swimming": .swimming, "walking": .walking, "hiking": .walking,
    "strength_training": .strength, "multi_sport": .multisport, "transition_v2": .transition,
  ]

  package var isRun: Bool { family == .running }

  /// Whether the key itself says that it happens on the spot: no route is to be expected.
  package var isIndoor: Bool {
    rawValue.contains("treadmill") || rawValue.contains("indoor") || rawValue.contains("virtual")
  }
}
