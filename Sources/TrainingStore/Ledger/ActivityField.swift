/// What of an activity one source may know and another may know better.
///
/// The numbers are stored: a new field gets the next one.
package enum ActivityField: Int, CaseIterable, Sendable {
  case name, notes, place, sport, start, movingSeconds, elapsedSeconds, distance, ascent, descent
  case energy, averageHeartRate, maximumHeartRate, cadence, power, load, aerobicTrainingEffect
  case anaerobicTrainingEffect, vo2Max, perceivedExertion, temperature, zones, race, samples
  case privateNotes, relativeEffort
}

extension ActivityField {
  /// What people call it.
  package var words: String {
    switch self {
    case .name: "name"
    case .notes: "notes"
    case .place: "place"
    case .sport: "sport"
    case .start: "start"
    case .movingSeconds: "moving time"
    case .elapsedSeconds: "elapsed time"
    case .distance: "distance"
    case .ascent: "ascent"
    case .descent: "descent"
    case .energy: "energy"
    case .averageHeartRate: "average heart rate"
    case .maximumHeartRate: "highest heart rate"
    case .cadence: "cadence"
    case .power: "power"
    case .load: "Garmin load"
    case .aerobicTrainingEffect: "aerobic training effect"
    case .anaerobicTrainingEffect: "anaerobic training effect"
    case .vo2Max: "VO2max"
    case .perceivedExertion: "perceived exertion"
    case .temperature: "temperature"
    case .zones: "Garmin zones"
    case .race: "race"
    case .samples: "samples"
    case .privateNotes: "private notes"
    case .relativeEffort: "Strava's Relative Effort"
    }
  }
}

/// Some fields of an activity.
package struct ActivityFields: OptionSet, Hashable, Sendable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }

  package init(_ field: ActivityField) { rawValue = 1 << Int64(field.rawValue) }

  package func contains(_ field: ActivityField) -> Bool { contains(Self(field)) }

  /// In the order they are listed.
  package var fields: [ActivityField] { ActivityField.allCases.filter { contains($0) } }
}

/// Which fields an activity has from one kind of file.
package struct ActivityOrigin: Hashable, Sendable {
  package var activityID: Int64
  /// What the ledger calls the file.
  package var kind: String?
  package var gave: ActivityFields
}
