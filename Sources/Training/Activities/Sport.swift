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
  package enum Family: String, Sendable, CaseIterable, Codable {
    case running, cycling, swimming, walking, strength, multisport, transition, other
  }

  package var family: Family {
    if let family = Self.familiesByKey[rawValue] { return family }
    // Garmin writes a few keys with capitals.
    let key = rawValue.lowercased()
    return Self.familiesByKey[key] ?? Self.familyByEnding(of: key)
  }

  package var isRun: Bool { family == .running }

  /// Whether the key itself says that it happens on the spot: no route is to be expected.
  package var isIndoor: Bool { Self.indoorKeys.contains(rawValue) }
}
