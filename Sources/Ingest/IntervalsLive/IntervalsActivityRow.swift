import Foundation
import Training
import TrainingStore

/// One row of the list of activities of intervals.icu, in our units.
///
/// Its own load is left out: an activity's load is counted here, or told by Garmin or Strava.
struct IntervalsActivityRow: Decodable {
  /// `nil` when the row has no usable id or start; ``trouble`` says which.
  var activity: Activity?
  var trouble: LedgerPoint.RowField?
  /// Whether it came there from Strava, which lets nobody pass on what it has.
  var isStub = false

  private enum Keys: String, CodingKey {
    case id, source, type, name, description, distance, calories, race
    case start = "start_date"
    case localStart = "start_date_local"
    case movingTime = "moving_time"
    case elapsedTime = "elapsed_time"
    case elevationGain = "total_elevation_gain"
    case elevationLoss = "total_elevation_loss"
    case averageHeartRate = "average_heartrate"
    case maximumHeartRate = "max_heartrate"
    case cadence = "average_cadence"
    case power = "icu_average_watts"
    case temperature = "average_temp"
    case exertion = "icu_rpe"
    case externalID = "external_id"
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    let source = row.text(.source)
    guard source != "STRAVA" else {
      isStub = true
      return
    }
    // What came from Garmin has Garmin's number, by which it is known from everywhere else.
    let garminID =
      source == "GARMIN_CONNECT" ? row.integer(.externalID).flatMap { $0 > 0 ? $0 : nil } : nil
    let written = row.text(.id) ?? row.integer(.id).map { String($0) }
    guard let id = garminID ?? written.flatMap({ intervalsID($0) }) else {
      trouble = .number
      return
    }
    guard let begin = row.date(.start) else {
      trouble = .start
      return
    }
    let local = row.date(.localStart)
    let moment = Moment(
      unixSeconds: begin.seconds,
      utcOffsetSeconds: local.flatMap { utcOffset(seconds: Double($0.seconds - begin.seconds)) })
    activity = Self.activity(row, id: id, start: moment)
  }

  private static func activity(
    _ row: KeyedDecodingContainer<Keys>, id: Int64, start: Moment
  ) -> Activity {
    let moving = row.amount(.movingTime) ?? row.amount(.elapsedTime)
    var activity = Activity(
      id: id, sport: sport(passing: row.text(.type)), start: start, movingSeconds: moving ?? 0)
    activity.name = row.text(.name)
    activity.notes = row.text(.description)
    activity.elapsedSeconds = row.amount(.elapsedTime)
    activity.distanceMeters = row.positive(.distance)
    activity.ascentMeters = row.amount(.elevationGain)
    activity.descentMeters = row.amount(.elevationLoss)
    activity.energyKilocalories = row.positive(.calories)
    activity.averageHeartRate = row.positive(.averageHeartRate)
    activity.maximumHeartRate = row.positive(.maximumHeartRate)
    // On foot it counts one leg.
    activity.averageCadence = row.positive(.cadence).map {
      activity.sport.countsOneLeg && $0 <= 130 ? $0 * 2 : $0
    }
    activity.averagePowerWatts = row.positive(.power)
    activity.averageTemperatureCelsius = row.number(.temperature)
    activity.perceivedExertion = row.number(.exertion).flatMap {
      (1...10).contains($0) ? $0 : nil
    }
    activity.isRace = row.flag(.race)
    return activity
  }
}

/// The id of an activity that intervals.icu calls `i100000001` or `12345`; `nil` for other names.
///
/// Negative, below all that are made from Strava's numbers or from start and sport, and exact where
/// numbers are doubles; names with and without the letter have a range each.
func intervalsID(_ name: String) -> Int64? {
  let isOwn = name.hasPrefix("i")
  guard let number = Int64(isOwn ? name.dropFirst() : name[...]), number > 0, number < 1 << 47
  else { return nil }
  return (isOwn ? -8_600_000_000_000_000 : -8_800_000_000_000_000) - number
}
