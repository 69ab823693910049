import Foundation
import Training
import TrainingStore

/// One row of the live list of activities, in our units.
///
/// Unlike in the export it comes in meters, seconds and kilocalories.
struct LiveActivityRow: Decodable {
  /// `nil` when the row has no usable id, start or duration; ``trouble`` says which.
  var activity: Activity?
  var trouble: LedgerPoint.RowField?
  var claimsLegs = false
  /// Garmin's number of whose it is.
  var owner: String?

  private enum Keys: String, CodingKey {
    case activityId, activityName, description, activityType, locationName, beginTimestamp
    case startTimeGMT, startTimeLocal, duration, elapsedDuration, movingDuration, distance
    case elevationGain, elevationLoss, calories, averageHR, maxHR
    case averageRunningCadenceInStepsPerMinute, averageBikingCadenceInRevPerMinute
    case averageSwimCadenceInStrokesPerMinute, avgPower, activityTrainingLoad
    case aerobicTrainingEffect, anaerobicTrainingEffect, vO2MaxValue, directWorkoutRpe
    case minTemperature, maxTemperature, eventType, parentId, parent, ownerId
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
    let begin =
      row.number(.beginTimestamp).flatMap { GarminDate(milliseconds: $0) }
      ?? row.date(.startTimeGMT)
    guard let begin else {
      trouble = .start
      return
    }
    let local = row.date(.startTimeLocal)
    let moment = Moment(
      unixSeconds: begin.seconds,
      utcOffsetSeconds: local.flatMap { utcOffset(seconds: Double($0.seconds - begin.seconds)) })
    activity = Self.activity(row, id: id, start: moment)
    claimsLegs = row.flag(.parent)
    owner = row.integer(.ownerId).map { String($0) }
  }

  private static func activity(
    _ row: KeyedDecodingContainer<Keys>, id: Int64, start: Moment
  ) -> Activity {
    let seconds = row.number(.duration) ?? row.number(.movingDuration)
    var activity = Activity(
      id: id, sport: sport(row), start: start, movingSeconds: max(seconds ?? 0, 0))
    activity.name = row.text(.activityName)
    activity.notes = row.text(.description)
    activity.place = row.text(.locationName)
    activity.elapsedSeconds = row.number(.elapsedDuration)
    activity.distanceMeters = row.number(.distance)
    activity.ascentMeters = row.number(.elevationGain)
    activity.descentMeters = row.number(.elevationLoss)
    activity.energyKilocalories = row.number(.calories)
    activity.averageHeartRate = row.number(.averageHR)
    activity.maximumHeartRate = row.number(.maxHR)
    activity.averageCadence =
      row.number(.averageRunningCadenceInStepsPerMinute)
      ?? row.number(.averageBikingCadenceInRevPerMinute)
      ?? row.number(.averageSwimCadenceInStrokesPerMinute)
    activity.averagePowerWatts = row.number(.avgPower)
    activity.garminLoad = row.number(.activityTrainingLoad)
    activity.aerobicTrainingEffect = row.number(.aerobicTrainingEffect)
    activity.anaerobicTrainingEffect = row.number(.anaerobicTrainingEffect)
    activity.vo2Max = row.positive(.vO2MaxValue)
    activity.perceivedExertion = row.number(.directWorkoutRpe).map { $0 / 10 }
    if let low = row.number(.minTemperature), let high = row.number(.maxTemperature) {
      activity.averageTemperatureCelsius = (low + high) / 2
    }
    let zones = Keys.zones.map { row.number($0) }
    if zones.contains(where: { $0 != nil }) {
      activity.garminZoneSeconds = zones.map { max($0 ?? 0, 0) }
    }
    activity.isRace = word(row, .eventType) == "race"
    activity.parentID = row.integer(.parentId).flatMap { $0 > 0 && $0 != id ? $0 : nil }
    return activity
  }

  private struct TypeObject: Decodable { var typeKey: String? }

  private static func word(_ row: KeyedDecodingContainer<Keys>, _ key: Keys) -> String? {
    row.text(key) ?? (try? row.decodeIfPresent(TypeObject.self, forKey: key))?.typeKey
  }

  private static func sport(_ row: KeyedDecodingContainer<Keys>) -> Sport {
    guard let word = word(row, .activityType).flatMap(cleaned), word != "invalid",
      word != "generic"
    else { return .other }
    return Sport(rawValue: word)
  }
}
