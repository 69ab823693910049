import GRDB
import Training

let dayColumns = [
  "day", "steps", "restingHeartRate", "minimumHeartRate", "maximumHeartRate", "averageStress",
  "bodyBatteryHighest", "bodyBatteryLowest", "totalKilocalories", "activeKilocalories",
  "utcOffsetSeconds",
]

/// A day in the order of ``dayColumns``.
func dayValues(_ day: WellnessDay) -> [StoredValue] {
  [
    StoredValue(day.day.number), day.steps.map { StoredValue(max($0, 0)) } ?? .null,
    StoredValue(day.restingHeartRate), StoredValue(day.minimumHeartRate),
    StoredValue(day.maximumHeartRate), StoredValue(day.averageStress),
    StoredValue(day.bodyBatteryHighest), StoredValue(day.bodyBatteryLowest),
    StoredValue(day.totalKilocalories), StoredValue(day.activeKilocalories),
    StoredValue(day.utcOffsetSeconds),
  ]
}

/// The day in a row whose columns are ``dayColumns``.
func wellnessDay(in row: Row) -> WellnessDay {
  var day = WellnessDay(day: Day(number: row[0]))
  day.steps = row[1]
  day.restingHeartRate = row[2]
  day.minimumHeartRate = row[3]
  day.maximumHeartRate = row[4]
  day.averageStress = row[5]
  day.bodyBatteryHighest = row[6]
  day.bodyBatteryLowest = row[7]
  day.totalKilocalories = row[8]
  day.activeKilocalories = row[9]
  day.utcOffsetSeconds = row[10]
  return day
}

let nightColumns = [
  "day", "start", "startOffsetSeconds", "end", "endOffsetSeconds", "deepSeconds",
  "lightSeconds", "remSeconds", "awakeSeconds", "score", "heartRateVariability",
]

/// A night in the order of ``nightColumns``.
func nightValues(_ night: Night) -> [StoredValue] {
  [
    StoredValue(night.day.number), StoredValue(night.start?.unixSeconds),
    StoredValue(night.start?.utcOffsetSeconds), StoredValue(night.end?.unixSeconds),
    StoredValue(night.end?.utcOffsetSeconds), StoredValue(night.deepSeconds),
    StoredValue(night.lightSeconds), StoredValue(night.remSeconds),
    StoredValue(night.awakeSeconds), StoredValue(night.score),
    StoredValue(night.heartRateVariability),
  ]
}

/// The night in a row whose columns are ``nightColumns``.
func night(in row: Row) -> Night {
  var night = Night(day: Day(number: row[0]))
  night.start = (row[1] as Int?).map { Moment(unixSeconds: $0, utcOffsetSeconds: row[2]) }
  night.end = (row[3] as Int?).map { Moment(unixSeconds: $0, utcOffsetSeconds: row[4]) }
  night.deepSeconds = row[5]
  night.lightSeconds = row[6]
  night.remSeconds = row[7]
  night.awakeSeconds = row[8]
  night.score = row[9]
  night.heartRateVariability = row[10]
  return night
}
