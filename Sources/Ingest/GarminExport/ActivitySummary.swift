import Foundation
import Training
import TrainingStore

/// One row of `summarizedActivities`, in our units.
///
/// Garmin writes centimeters, milliseconds, centimeters a millisecond (ten times too small for
/// meters a second) and kilojoules there, where 1 kcal is 4.19 kJ.
struct ActivitySummary: Decodable {
  /// `nil` when the row has no usable id, start or duration; ``trouble`` says which.
  var activity: Activity?
  var trouble: LedgerPoint.RowField?
  /// Garmin's word that this is a multisport activity with legs of its own.
  var claimsLegs = false
  /// Garmin's number of whose it is.
  var owner: String?

  private enum Keys: String, CodingKey {
    case activityId, name, description, activityType, sportType, locationName, beginTimestamp
    case startTimeGmt, startTimeLocal, duration, elapsedDuration, movingDuration, distance
    case elevationGain, elevationLoss, calories, avgHr, maxHr, avgDoubleCadence, avgRunCadence
    case avgBikeCadence, avgPower, activityTrainingLoad, aerobicTrainingEffect
    case anaerobicTrainingEffect, vO2MaxValue, workoutRpe, minTemperature, maxTemperature
    case eventTypeId, parentId, parent, userProfileId
    case zone0 = "hrTimeInZone_0"
    case zone1 = "hrTimeInZone_1"
    case zone2 = "hrTimeInZone_2"
    case zone3 = "hrTimeInZone_3"
    case zone4 = "hrTimeInZone_4"
    case zone5 = "hrTimeInZone_5"
    case zone6 = "hrTimeInZone_6"

    static let zones = [zone0, zone1, zone2, zone3, zone4, zone5, zone6]
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let id = row.integer(.activityId), id > 0 else {
      trouble = .number
      return
    }
    let begin = row.number(.beginTimestamp) ?? row.number(.startTimeGmt)
    guard let begin, let start = GarminDate(milliseconds: begin) else {
      trouble = .start
      return
    }
    let moment = Moment(
      unixSeconds: start.seconds, utcOffsetSeconds: Self.offset(of: row, from: begin))
    activity = Self.activity(row, id: id, start: moment)
    claimsLegs = row.flag(.parent)
    owner = row.integer(.userProfileId).map { String($0) }
  }

  private static func activity(
    _ row: KeyedDecodingContainer<Keys>, id: Int64, start: Moment
  ) -> Activity {
    let seconds = row.number(.duration) ?? row.number(.movingDuration)
    var activity = Activity(
      id: id, sport: sport(row), start: start, movingSeconds: max((seconds ?? 0) / 1_000, 0))
    activity.name = row.text(.name)
    activity.notes = row.text(.description)
    activity.place = row.text(.locationName)
    activity.elapsedSeconds = row.number(.elapsedDuration).map { $0 / 1_000 }
    activity.distanceMeters = row.number(.distance).map { $0 / 100 }
    activity.ascentMeters = row.number(.elevationGain).map { $0 / 100 }
    activity.descentMeters = row.number(.elevationLoss).map { $0 / 100 }
    activity.energyKilocalories = row.number(.calories).map { $0 / kilojoulesPerKilocalorie }
    activity.averageHeartRate = row.number(.avgHr)
    activity.maximumHeartRate = row.number(.maxHr)
    activity.averageCadence =
      row.number(.avgDoubleCadence) ?? row.number(.avgRunCadence).map { $0 * 2 }
      ?? row.number(.avgBikeCadence)
    activity.averagePowerWatts = row.number(.avgPower)
    activity.garminLoad = row.number(.activityTrainingLoad)
    activity.aerobicTrainingEffect = row.number(.aerobicTrainingEffect)
    activity.anaerobicTrainingEffect = row.number(.anaerobicTrainingEffect)
    activity.vo2Max = row.number(.vO2MaxValue).flatMap { $0 > 0 ? $0 : nil }
    activity.perceivedExertion = row.number(.workoutRpe).map { $0 / 10 }
    if let low = row.number(.minTemperature), let high = row.number(.maxTemperature) {
      activity.averageTemperatureCelsius = (low + high) / 2
    }
    activity.garminZoneSeconds = zones(row)
    activity.isRace = row.integer(.eventTypeId) == raceEventType
    activity.parentID = row.integer(.parentId).flatMap { $0 > 0 && $0 != id ? $0 : nil }
    return activity
  }

  private static let kilojoulesPerKilocalorie = 4.19
  private static let raceEventType: Int64 = 1

  /// Seconds in zone, index 0 below zone 1; empty when Garmin computed none.
  private static func zones(_ row: KeyedDecodingContainer<Keys>) -> [Double] {
    let milliseconds = Keys.zones.map { row.number($0) }
    guard milliseconds.contains(where: { $0 != nil }) else { return [] }
    return milliseconds.map { max(($0 ?? 0) / 1_000, 0) }
  }

  /// The wall clock minus UTC at the start; `nil` if that is no zone on earth.
  private static func offset(
    of row: KeyedDecodingContainer<Keys>, from begin: Double
  ) -> Int? {
    guard let local = row.number(.startTimeLocal) else { return nil }
    return utcOffset(seconds: (local - begin) / 1_000)
  }

  private struct TypeObject: Decodable { var typeKey: String? }

  /// `activityType` is a word, or an object that holds the word.
  private static func sport(_ row: KeyedDecodingContainer<Keys>) -> Sport {
    let word =
      row.text(.activityType)
      ?? (try? row.decodeIfPresent(TypeObject.self, forKey: .activityType))?.typeKey
      ?? row.text(.sportType)?.lowercased()
    guard let word = word.flatMap(cleaned), word != "invalid", word != "generic" else {
      return .other
    }
    return Sport(rawValue: word)
  }
}
