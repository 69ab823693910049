import Training
import TrainingStore

@testable import Ingest

/// Reads bytes as one of the lists of an export: the first byte says which, the rest is the file.
func fuzzJSON(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let kinds = JSONKind.allCases
  kinds[Int(first) % kinds.count].check(Array(bytes.dropFirst()))
  if first >= 240 { checkThreads(Array(bytes.dropFirst())) }
  if bytes.count < 64 { checkDate(String(decoding: bytes.dropFirst(), as: UTF8.self)) }
}

/// The lists of an export, as a seed's first byte tells them.
enum JSONKind: CaseIterable {
  case activities, days, nights, healthStatus, bodyMeasurements, heartRateZones, fitnessAge, maxMet
  case activityVO2Max, trainingStatus, acuteLoad, readiness, enduranceScore, hillScore
  case racePredictions, acclimation, personalRecords, gear, workouts, calendar
  case liveDays, liveNights, liveVariabilities, liveWeights, livePredictions, liveMaxMet
  case liveRecords, liveGear, liveGearUse, liveWeather
  case intervalsActivities, intervalsDays

  fileprivate func check(_ bytes: [UInt8]) {
    switch self {
    case .activities: checkActivities(bytes)
    case .days: checkDays(bytes)
    case .nights: checkNights(bytes)
    case .healthStatus: rows(bytes, HealthStatusRow.self)
    case .bodyMeasurements: rows(bytes, BodyMeasurementRow.self)
    case .heartRateZones: rows(bytes, HeartRateZonesRow.self)
    case .fitnessAge: rows(bytes, FitnessAgeRow.self)
    case .maxMet: rows(bytes, MaxMetRow.self)
    case .activityVO2Max: rows(bytes, ActivityVO2MaxRow.self)
    case .trainingStatus: rows(bytes, TrainingStatusRow.self)
    case .acuteLoad: rows(bytes, AcuteLoadRow.self)
    case .readiness: rows(bytes, ReadinessRow.self)
    case .enduranceScore: rows(bytes, EnduranceScoreRow.self)
    case .hillScore: rows(bytes, HillScoreRow.self)
    case .racePredictions: rows(bytes, RacePredictionsRow.self)
    case .acclimation: rows(bytes, AcclimationRow.self)
    case .personalRecords: rows(bytes, PersonalRecordRow.self)
    case .gear: rows(bytes, GearRow.self)
    case .workouts: rows(bytes, WorkoutsRow.self)
    case .calendar: rows(bytes, CalendarRow.self)
    case .liveDays: checkLiveDays(bytes)
    case .liveNights: checkLiveNights(bytes)
    case .liveVariabilities: rows(bytes, LiveVariabilityRow.self)
    case .liveWeights: rows(bytes, LiveWeightRow.self)
    case .livePredictions: rows(bytes, LivePredictionsRow.self)
    case .liveMaxMet: rows(bytes, LiveMaxMetRow.self)
    case .liveRecords: rows(bytes, LiveRecordRow.self)
    case .liveGear: rows(bytes, GearPiece.self)
    case .liveGearUse: rows(bytes, LiveGearUseRow.self)
    case .liveWeather: rows(bytes, LiveWeatherRow.self)
    case .intervalsActivities: checkIntervalsActivities(bytes)
    case .intervalsDays: checkIntervalsDays(bytes)
    }
  }
}

private func rows<Row: ExportRow>(_ bytes: [UInt8], _: Row.Type) {
  let table = checkedTable(bytes, Row.self, wrapper: Row.wrapper)
  let values = table.rows.flatMap(\.values)
  let left = Leftovers(table.tally, withoutUse: [])
  law(
    "a list that is used in part says so",
    left.reason != nil || table.rows.count == table.rowCount)
  law(
    "a list of which something is used is imported",
    values.isEmpty || left.outcome(usableCount: values.count) == .imported)
}

private func checkActivities(_ bytes: [UInt8]) {
  let table = checkedTable(bytes, ActivitySummary.self, wrapper: activityList)
  for row in table.rows {
    law("a row is an activity or says why not", (row.activity == nil) == (row.trouble != nil))
    if let activity = row.activity { checkTotals(activity) }
  }
}

private let activityList = "summarizedActivitiesExport"

/// A long list is read on several threads; that must change nothing.
private func checkThreads(_ bytes: [UInt8]) {
  let text = JSONText(bytes, wrapper: activityList)
  var ids: [Int64?] = []
  let tally = try? readRows(of: text, as: ActivitySummary.self, workers: 2) { rows in
    ids += rows.map { $0.activity?.id }
  }
  let table = JSONTable<ActivitySummary>(bytes, wrapper: activityList)
  law("threads count the same", tally == table.tally)
  law("threads keep the order", ids == table.rows.map { $0.activity?.id })
}

private func checkDays(_ bytes: [UInt8]) {
  for day in checkedTable(bytes, DailySummary.self, wrapper: nil).rows.compactMap(\.day) {
    law("‘\(day.day.iso)’ lies between 1900 and 2200", (1900...2200).contains(day.day.year))
  }
}

private func checkLiveDays(_ bytes: [UInt8]) {
  for day in checkedTable(bytes, LiveDayRow.self, wrapper: "data").rows.compactMap(\.day) {
    law("a day holds something", day != WellnessDay(day: day.day))
  }
}

private func checkLiveNights(_ bytes: [UInt8]) {
  for night in checkedTable(bytes, LiveNightRow.self, wrapper: nil).rows.compactMap(\.night) {
    law("a night that is told was slept", (night.asleepSeconds ?? 0) > 0)
  }
}

private func checkIntervalsActivities(_ bytes: [UInt8]) {
  for row in checkedTable(bytes, IntervalsActivityRow.self, wrapper: nil).rows {
    law(
      "a row is an activity, came from Strava, or says why not",
      (row.activity == nil) == (row.isStub || row.trouble != nil))
    if let activity = row.activity { checkTotals(activity) }
  }
}

private func checkIntervalsDays(_ bytes: [UInt8]) {
  for row in checkedTable(bytes, IntervalsDayRow.self, wrapper: nil).rows {
    if let day = row.day { law("a day holds something", day != WellnessDay(day: day.day)) }
    if let night = row.night {
      law("a night that is told was slept", (night.asleepSeconds ?? 0) > 0)
    }
    law(
      "a weight is one", row.body.map { (0..<1_000).contains($0.weightKilograms ?? 0) } ?? true)
  }
}

private func checkNights(_ bytes: [UInt8]) {
  for night in checkedTable(bytes, SleepSummary.self, wrapper: nil).rows.compactMap(\.night) {
    law("‘\(night.day.iso)’ lies between 1900 and 2200", (1900...2200).contains(night.day.year))
  }
}

/// What is counted as read and as unreadable is what is there.
private func checkedTable<Row: Decodable>(
  _ bytes: [UInt8], _: Row.Type, wrapper: String?
) -> JSONTable<Row> {
  let table = JSONTable<Row>(bytes, wrapper: wrapper)
  law(
    "\(table.rows.count) + \(table.unreadableCount) = \(table.rowCount) rows",
    table.rows.count + table.unreadableCount == table.rowCount)
  let again = JSONTable<Row>(bytes, wrapper: wrapper)
  law(
    "reading twice gives the same",
    again.rows.count == table.rows.count && again.damage == table.damage)
  return table
}

private func checkDate(_ text: String) {
  guard let date = GarminDate(text) else { return }
  law("‘\(text)’ lies between 1980 and 2100", (1980...2100).contains(date.day.year))
}
