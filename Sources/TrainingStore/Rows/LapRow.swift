import GRDB
import Training

let lapColumns = [
  "startSeconds", "movingSeconds", "elapsedSeconds", "distanceMeters", "ascentMeters",
  "descentMeters", "averageHeartRate", "maximumHeartRate", "averageCadence",
  "averagePowerWatts", "intensity", "trigger", "stepNumber",
]

/// A lap in the order of ``lapColumns``.
func lapValues(_ lap: Lap) -> [StoredValue] {
  [
    .real(lap.startSeconds.isFinite ? lap.startSeconds : 0),
    .real(lap.movingSeconds.isFinite ? max(lap.movingSeconds, 0) : 0),
    StoredValue(lap.elapsedSeconds), StoredValue(lap.distanceMeters),
    StoredValue(lap.ascentMeters), StoredValue(lap.descentMeters),
    StoredValue(lap.averageHeartRate), StoredValue(lap.maximumHeartRate),
    StoredValue(lap.averageCadence), StoredValue(lap.averagePowerWatts),
    StoredValue(lap.intensity?.rawValue), StoredValue(lap.trigger?.rawValue),
    StoredValue(lap.stepNumber),
  ]
}

/// The lap in a row whose columns are ``lapColumns``.
func lap(in row: Row) -> Lap {
  var lap = Lap(startSeconds: row[0], movingSeconds: row[1])
  lap.elapsedSeconds = row[2]
  lap.distanceMeters = row[3]
  lap.ascentMeters = row[4]
  lap.descentMeters = row[5]
  lap.averageHeartRate = row[6]
  lap.maximumHeartRate = row[7]
  lap.averageCadence = row[8]
  lap.averagePowerWatts = row[9]
  lap.intensity = (row[10] as String?).map { Intensity(rawValue: $0) }
  lap.trigger = (row[11] as String?).map { Lap.Trigger(rawValue: $0) }
  lap.stepNumber = row[12]
  return lap
}
