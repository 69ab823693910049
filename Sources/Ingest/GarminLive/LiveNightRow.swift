import Foundation
import Training

/// One row of the live list of nights, dated by the morning: bare, or with what belongs to it around.
struct LiveNightRow: Decodable {
  /// `nil` for nights that nobody measured.
  var night: Night?

  private enum Keys: CodingKey {
    case calendarDate, sleepStartTimestampGMT, sleepEndTimestampGMT, deepSleepSeconds
    case lightSleepSeconds, remSleepSeconds, awakeSleepSeconds, unmeasurableSleepSeconds
    case sleepWindowConfirmationType, sleepScores, averageRespirationValue, lowestRespirationValue
    case highestRespirationValue, awakeCount, avgSleepStress, restlessMomentsCount
    case averageSpO2Value, lowestSpO2Value
  }

  private enum ScoreKeys: CodingKey { case overall, value }

  private enum AroundKeys: CodingKey { case dailySleepDTO, restlessMomentsCount, avgOvernightHrv }

  init(from decoder: any Decoder) throws {
    let around = try decoder.container(keyedBy: AroundKeys.self)
    guard around.contains(.dailySleepDTO) else {
      night = Self.night(try decoder.container(keyedBy: Keys.self))
      return
    }
    guard let row = try? around.nestedContainer(keyedBy: Keys.self, forKey: .dailySleepDTO),
      var told = Self.night(row)
    else { return }
    told.restlessMomentCount = around.count(.restlessMomentsCount) ?? told.restlessMomentCount
    told.heartRateVariability = around.positive(.avgOvernightHrv)
    night = told
  }

  private static func night(_ row: KeyedDecodingContainer<Keys>) -> Night? {
    guard let date = row.date(.calendarDate) else { return nil }
    func seconds(_ key: Keys) -> Double? {
      row.number(key).flatMap { (0...172_800).contains($0) ? $0 : nil }
    }
    var night = Night(day: date.day)
    night.deepSeconds = seconds(.deepSleepSeconds)
    night.lightSeconds = seconds(.lightSleepSeconds)
    night.remSeconds = seconds(.remSleepSeconds)
    night.awakeSeconds = seconds(.awakeSleepSeconds)
    night.unmeasurableSeconds = seconds(.unmeasurableSleepSeconds)
    let confirmation = row.text(.sleepWindowConfirmationType)?.uppercased()
    guard let asleep = night.asleepSeconds, asleep > 0, confirmation != "OFF_WRIST" else {
      return nil
    }
    night.confirmation = confirmation.flatMap(Night.Confirmation.init(garmin:))
    let (start, end) = (row.moment(.sleepStartTimestampGMT), row.moment(.sleepEndTimestampGMT))
    if let start, let end, start < end { (night.start, night.end) = (start, end) }
    night.averageRespiration = row.positive(.averageRespirationValue)
    night.lowestRespiration = row.positive(.lowestRespirationValue)
    night.highestRespiration = row.positive(.highestRespirationValue)
    night.averageStress = row.score(.avgSleepStress)
    night.awakeningCount = row.count(.awakeCount)
    night.restlessMomentCount = row.count(.restlessMomentsCount)
    night.averageOxygenSaturation = row.positive(.averageSpO2Value)
    night.lowestOxygenSaturation = row.positive(.lowestSpO2Value)
    let scores = try? row.nestedContainer(keyedBy: ScoreKeys.self, forKey: .sleepScores)
    let overall = try? scores?.nestedContainer(keyedBy: ScoreKeys.self, forKey: .overall)
    night.score = overall?.score(.value)
    return night
  }
}
