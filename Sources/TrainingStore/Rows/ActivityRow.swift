import Foundation
import GRDB
import Training

let activityColumns = [
  "id", "name", "notes", "place", "sport", "start", "utcOffsetSeconds", "movingSeconds",
  "elapsedSeconds", "distanceMeters", "ascentMeters", "descentMeters", "energyKilocalories",
  "averageHeartRate", "maximumHeartRate", "averageCadence", "averagePowerWatts", "garminLoad",
  "aerobicTrainingEffect", "anaerobicTrainingEffect", "vo2Max", "perceivedExertion",
  "averageTemperatureCelsius", "garminZoneSeconds", "isRace", "parentID", "isParent",
  "hasRecording", "hasRoute", "privateNotes", "relativeEffort",
]

/// An activity in the order of ``activityColumns``.
func activityValues(_ activity: Activity) -> [StoredValue] {
  [
    .integer(activity.id), StoredValue(activity.name), StoredValue(activity.notes),
    StoredValue(activity.place), StoredValue(activity.sport.rawValue),
    StoredValue(activity.start.unixSeconds), StoredValue(activity.start.utcOffsetSeconds),
    .real(activity.movingSeconds.isFinite ? max(activity.movingSeconds, 0) : 0),
    amount(activity.elapsedSeconds), amount(activity.distanceMeters),
    amount(activity.ascentMeters), amount(activity.descentMeters),
    amount(activity.energyKilocalories), rate(activity.averageHeartRate),
    rate(activity.maximumHeartRate), amount(activity.averageCadence),
    amount(activity.averagePowerWatts), amount(activity.garminLoad),
    StoredValue(activity.aerobicTrainingEffect), StoredValue(activity.anaerobicTrainingEffect),
    StoredValue(activity.vo2Max), StoredValue(activity.perceivedExertion),
    StoredValue(activity.averageTemperatureCelsius),
    .bytes(packed(activity.garminZoneSeconds)), StoredValue(activity.isRace),
    StoredValue(activity.parentID), StoredValue(activity.isParent),
    StoredValue(activity.hasRecording), StoredValue(activity.hasRoute),
    StoredValue(activity.privateNotes), amount(activity.relativeEffort),
  ]
}

/// The digest of an activity's values.
///
/// Columns that came with a later step of the schema count only where they say something, so that
/// the digests of older rows stay.
func activityDigest(_ values: [StoredValue]) -> Int64 {
  let end = values.lastIndex { $0 != .null } ?? -1
  return ContentDigest(Array(values[...end])).stored
}

/// What cannot be negative and is, was not measured.
private func amount(_ value: Double?) -> StoredValue {
  value.map { $0 >= 0 ? StoredValue($0) : .null } ?? .null
}

/// A heart that does not beat was not measured.
private func rate(_ value: Double?) -> StoredValue {
  value.map { $0 > 0 ? StoredValue($0) : .null } ?? .null
}

/// The activity in a row whose columns are ``activityColumns``.
func storedActivity(in row: Row) -> Activity {
  var activity = Activity(
    id: row[0], sport: Sport(rawValue: row[4]),
    start: Moment(unixSeconds: row[5], utcOffsetSeconds: row[6]), movingSeconds: row[7])
  activity.name = row[1]
  activity.notes = row[2]
  activity.place = row[3]
  activity.elapsedSeconds = row[8]
  activity.distanceMeters = row[9]
  activity.ascentMeters = row[10]
  activity.descentMeters = row[11]
  activity.energyKilocalories = row[12]
  activity.averageHeartRate = row[13]
  activity.maximumHeartRate = row[14]
  activity.averageCadence = row[15]
  activity.averagePowerWatts = row[16]
  activity.garminLoad = row[17]
  activity.aerobicTrainingEffect = row[18]
  activity.anaerobicTrainingEffect = row[19]
  activity.vo2Max = row[20]
  activity.perceivedExertion = row[21]
  activity.averageTemperatureCelsius = row[22]
  activity.garminZoneSeconds = row.numbers(at: 23)
  activity.isRace = row[24]
  activity.parentID = row[25]
  activity.isParent = row[26]
  activity.hasRecording = row[27]
  activity.hasRoute = row[28]
  activity.privateNotes = row[29]
  activity.relativeEffort = row[30]
  return activity
}

extension Row {
  /// The doubles of a blob.
  func numbers(at index: Int) -> [Double] { bytes(at: index, doubles) ?? [] }

  /// What the bytes of a blob say; `nil` for an empty one.
  func bytes<Value>(at index: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value? {
    let data: Data? = self[index]
    return data.flatMap { $0.isEmpty ? nil : $0.withUnsafeBytes(body) }
  }
}
