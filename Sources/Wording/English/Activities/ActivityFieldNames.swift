package import Training

extension Wording {
  /// What people call a field of an activity.
  package func name(of field: ActivityField) -> String {
    switch field {
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
