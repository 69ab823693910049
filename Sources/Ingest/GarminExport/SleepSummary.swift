import Foundation
import Training

/// One row of a `sleepData` file: a night, dated by the morning, and the naps of its day.
struct SleepSummary: Decodable {
  /// `nil` for placeholders and for nights that nobody measured.
  var night: Night?
  var naps: [Nap] = []

  fileprivate enum Keys: CodingKey {
    case calendarDate, sleepStartTimestampGMT, sleepEndTimestampGMT, deepSleepSeconds
    case lightSleepSeconds, remSleepSeconds, awakeSleepSeconds, unmeasurableSeconds
    case sleepWindowConfirmationType, sleepScores, averageRespiration, lowestRespiration
    case highestRespiration, awakeCount, avgSleepStress, restlessMomentCount, spo2SleepSummary
    case napList
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate) else { return }
    naps = ((try? row.decodeIfPresent([NapEntry].self, forKey: .napList)) ?? []).compactMap {
      $0.nap(on: date.day)
    }
    var night = Night(day: date.day)
    night.readStages(row)
    // A default window that nobody slept in, and a watch on the bedside table.
    guard let asleep = night.asleepSeconds, asleep > 0,
      row.text(.sleepWindowConfirmationType) != "OFF_WRIST"
    else { return }
    night.readRest(row)
    let scores = try? row.decodeIfPresent(SleepScores.self, forKey: .sleepScores)
    scores?.tell(&night)
    let oxygen = try? row.decodeIfPresent(SleepOxygen.self, forKey: .spo2SleepSummary)
    oxygen?.tell(&night)
    self.night = night
  }
}

extension Night {
  fileprivate mutating func readStages(_ row: KeyedDecodingContainer<SleepSummary.Keys>) {
    deepSeconds = row.number(.deepSleepSeconds).flatMap(duration)
    lightSeconds = row.number(.lightSleepSeconds).flatMap(duration)
    remSeconds = row.number(.remSleepSeconds).flatMap(duration)
    awakeSeconds = row.number(.awakeSleepSeconds).flatMap(duration)
    unmeasurableSeconds = row.number(.unmeasurableSeconds).flatMap(duration)
  }

  fileprivate mutating func readRest(_ row: KeyedDecodingContainer<SleepSummary.Keys>) {
    let (start, end) = (row.moment(.sleepStartTimestampGMT), row.moment(.sleepEndTimestampGMT))
    if let start, let end, start < end { (self.start, self.end) = (start, end) }
    averageRespiration = row.positive(.averageRespiration)
    lowestRespiration = row.positive(.lowestRespiration)
    highestRespiration = row.positive(.highestRespiration)
    averageStress = row.score(.avgSleepStress)
    awakeningCount = row.count(.awakeCount)
    restlessMomentCount = row.count(.restlessMomentCount)
    confirmation = row.text(.sleepWindowConfirmationType).flatMap(Confirmation.init(garmin:))
  }
}

private func duration(_ seconds: Double) -> Double? {
  (0...172_800).contains(seconds) ? seconds : nil
}

extension Night.Confirmation {
  /// `AUTO_CONFIRMED_FINAL`, `ENHANCED_CONFIRMED`, `MANUALLY_CONFIRMED`, `UNCONFIRMED`.
  init?(garmin word: String) {
    if word.hasPrefix("MANUAL") {
      self = .manual
    } else if word == "UNCONFIRMED" {
      self = .unconfirmed
    } else if word.contains("CONFIRMED") {
      self = .automatic
    } else {
      return nil
    }
  }
}
