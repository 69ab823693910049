import Foundation
import Training

/// One row of `MetricsMaxMetData`: VO₂max of a day and sport.
struct MaxMetRow: ExportRow {
  private(set) var values: [FitnessEstimate] = []

  private enum Keys: CodingKey {
    case calendarDate, updateTimestamp, vo2MaxValue, maxMetCategory, sport
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), let value = row.positive(.vo2MaxValue) else { return }
    let word = row.text(.sport)
    // Old watches name no sport: theirs is that of running.
    guard word != nil || row.text(.maxMetCategory) ?? "GENERIC" == "GENERIC" else { return }
    let midnight = Moment(unixSeconds: date.day.number * 86_400, utcOffsetSeconds: nil)
    values = [
      FitnessEstimate(
        day: date.day, time: row.moment(.updateTimestamp) ?? midnight,
        sport: word.map { FitnessEstimate.Sport(garmin: $0) } ?? .running, vo2Max: value,
        isSportAssumed: word == nil)
    ]
  }
}

/// One row of `ActivityVo2Max`: VO₂max of one activity.
struct ActivityVO2MaxRow: ExportRow {
  private(set) var values: [FitnessEstimate] = []

  private enum Keys: CodingKey {
    case calendarDate, timestampGmt, vo2MaxValue, sport, activityId
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let id = row.integer(.activityId), id > 0, let value = row.positive(.vo2MaxValue),
      let time = row.moment(.timestampGmt), let day = row.date(.calendarDate)?.day
    else { return }
    let sport = row.text(.sport).map { FitnessEstimate.Sport(garmin: $0) } ?? .other
    values = [FitnessEstimate(day: day, time: time, sport: sport, vo2Max: value, activityID: id)]
  }
}

extension FitnessEstimate.Sport {
  fileprivate init(garmin word: String) { self = Self(rawValue: word.lowercased()) ?? .other }
}
