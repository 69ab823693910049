import Training
import TrainingStore

extension Activity {
  /// The fields that have a value, samples aside.
  var fields: ActivityFields {
    ActivityField.allCases.reduce(into: []) { fields, field in
      if has(field) { fields.insert(ActivityFields(field)) }
    }
  }

  func has(_ field: ActivityField) -> Bool {
    switch field {
    case .name: name != nil
    case .notes: notes != nil
    case .place: place != nil
    case .sport: sport != .other
    case .start: true
    case .movingSeconds: movingSeconds > 0
    case .elapsedSeconds: elapsedSeconds != nil
    case .distance: distanceMeters != nil
    case .ascent: ascentMeters != nil
    case .descent: descentMeters != nil
    case .energy: energyKilocalories != nil
    case .averageHeartRate: averageHeartRate != nil
    case .maximumHeartRate: maximumHeartRate != nil
    case .cadence: averageCadence != nil
    case .power: averagePowerWatts != nil
    case .load: garminLoad != nil
    case .aerobicTrainingEffect: aerobicTrainingEffect != nil
    case .anaerobicTrainingEffect: anaerobicTrainingEffect != nil
    case .vo2Max: vo2Max != nil
    case .perceivedExertion: perceivedExertion != nil
    case .temperature: averageTemperatureCelsius != nil
    case .zones: !garminZoneSeconds.isEmpty
    case .race: isRace
    case .samples: false
    case .privateNotes: privateNotes != nil
    case .relativeEffort: relativeEffort != nil
    }
  }

  /// Takes a field over from the same activity as another source tells it.
  mutating func take(_ field: ActivityField, from other: Activity) {
    switch field {
    case .name: name = other.name
    case .notes: notes = other.notes
    case .place: place = other.place
    case .sport: sport = other.sport
    case .start:
      let offset = start.utcOffsetSeconds
      start = other.start
      start.utcOffsetSeconds = start.utcOffsetSeconds ?? offset
    case .movingSeconds: movingSeconds = other.movingSeconds
    case .elapsedSeconds: elapsedSeconds = other.elapsedSeconds
    case .distance: distanceMeters = other.distanceMeters
    case .ascent: ascentMeters = other.ascentMeters
    case .descent: descentMeters = other.descentMeters
    case .energy: energyKilocalories = other.energyKilocalories
    case .averageHeartRate: averageHeartRate = other.averageHeartRate
    case .maximumHeartRate: maximumHeartRate = other.maximumHeartRate
    case .cadence: averageCadence = other.averageCadence
    case .power: averagePowerWatts = other.averagePowerWatts
    case .load: garminLoad = other.garminLoad
    case .aerobicTrainingEffect: aerobicTrainingEffect = other.aerobicTrainingEffect
    case .anaerobicTrainingEffect: anaerobicTrainingEffect = other.anaerobicTrainingEffect
    case .vo2Max: vo2Max = other.vo2Max
    case .perceivedExertion: perceivedExertion = other.perceivedExertion
    case .temperature: averageTemperatureCelsius = other.averageTemperatureCelsius
    case .zones: garminZoneSeconds = other.garminZoneSeconds
    case .race: isRace = other.isRace
    case .samples: break
    case .privateNotes: privateNotes = other.privateNotes
    case .relativeEffort: relativeEffort = other.relativeEffort
    }
  }
}
