import GRDB
package import Training

extension TrainingStore {
  /// What Garmin computed or kept beside the activities, in one consistent view.
  package func wellness() throws(TrainingStoreError) -> Wellness {
    try read { try fetchWellness($0, clock: WallClock(days: try fetchDays($0))) }
  }

  /// Lower bounds of the heart-rate zones set at Garmin for running; `nil` if no export has any.
  package func garminZones() throws(TrainingStoreError) -> [Int]? {
    try read { try fetchRows(GarminHeartRateZones.self, $0, by: "sport") }.ofRunning
  }
}

/// What stands beside the activities; `clock` tells the day of what was recorded in UTC.
func fetchWellness(_ db: Database, clock: WallClock) throws -> Wellness {
  var wellness = Wellness()
  wellness.sleepTimelines = try fetchRows(SleepTimeline.self, db, by: "start").map {
    clock.placed($0)
  }
  wellness.variabilities = try fetchRows(NightlyVariability.self, db, by: "time").map {
    clock.placed($0)
  }
  wellness.healthStatuses = statuses(
    try fetchRows(HealthReadingRow.self, db, by: "day, kind"), wellness.variabilities)
  wellness.naps = try fetchRows(Nap.self, db, by: "start").map { clock.placed($0) }
  wellness.bodyMeasurements = try fetchRows(BodyMeasurement.self, db, by: "sequence")
  wellness.fitnessEstimates = last(
    try fetchRows(FitnessEstimateRow.self, db, by: "day, time, isSportAssumed DESC")
      .map(\.estimate)
  ) { DayAndSport(day: $0.day, sport: $0.sport) }
  wellness.activityEstimates = try fetchRows(
    ActivityEstimateRow.self, db, by: "time, activityID"
  ).map(\.estimate)
  wellness.fitnessAges = try fetchRows(FitnessAge.self, db, by: "day")
  wellness.acuteLoads = last(try fetchRows(AcuteLoad.self, db, by: "day, time"), of: \.day)
  wellness.trainingStatuses = last(
    try fetchRows(TrainingStatus.self, db, by: "day, time, deviceID").filter {
      $0.status != TrainingStatus.none
    }, of: \.day)
  wellness.readiness = mornings(try fetchRows(TrainingReadiness.self, db, by: "day, time"))
  wellness.enduranceScores = try fetchRows(EnduranceScore.self, db, by: "day")
  wellness.hillScores = try fetchRows(HillScore.self, db, by: "day")
  wellness.racePredictions = last(
    try fetchRows(RacePredictions.self, db, by: "day, time"), of: \.day)
  wellness.acclimations = last(try fetchRows(Acclimation.self, db, by: "day, time"), of: \.day)
  wellness.personalRecords = try fetchRows(
    PersonalRecord.self, db, by: "label, time, id"
  ).map { clock.placed($0) }
  wellness.gear = try fetchGear(db)
  wellness.heartRateZones = try fetchRows(GarminHeartRateZones.self, db, by: "sport")
  wellness.suggestedWorkouts = try fetchRows(SuggestedWorkout.self, db, by: "day, id")
  wellness.suggestedRaces = try fetchRows(SuggestedRace.self, db, by: "day, id")
  return wellness
}

private struct DayAndSport: Hashable {
  var day: Day
  var sport: FitnessEstimate.Sport
}

/// Of values in order the last with each key, in the order of the first.
private func last<Value, Key: Hashable>(_ values: [Value], of key: (Value) -> Key) -> [Value] {
  var places: [Key: Int] = [:]
  var kept: [Value] = []
  for value in values {
    if let place = places[key(value)] {
      kept[place] = value
    } else {
      places[key(value)] = kept.count
      kept.append(value)
    }
  }
  return kept
}

/// Of each day the value computed on waking, else the first.
private func mornings(_ values: [TrainingReadiness]) -> [TrainingReadiness] {
  var kept: [TrainingReadiness] = []
  for value in values {
    guard let previous = kept.last, previous.day == value.day else {
      kept.append(value)
      continue
    }
    if value.isOfMorning, !previous.isOfMorning { kept[kept.count - 1] = value }
  }
  return kept
}

private func fetchGear(_ db: Database) throws -> [Gear] {
  var activities: [Int64: [Int64]] = [:]
  let rows = try Row.fetchCursor(
    db, sql: "SELECT gearID, activityID FROM gearActivity ORDER BY gearID, activityID")
  while let row = try rows.next() { activities[row[0], default: []].append(row[1]) }
  return try fetchRows(Gear.self, db, by: "firstDay, id").map { gear in
    var gear = gear
    gear.activityIDs = activities[gear.id] ?? []
    return gear
  }.joinedByName
}

/// The readings of each day; a variability that no reading has, or one that was passed on, comes from
/// the watch's summary.
private func statuses(
  _ rows: [HealthReadingRow], _ variabilities: [NightlyVariability]
) -> [HealthStatus] {
  var statuses: [Day: HealthStatus] = [:]
  var passedOn = Set(
    rows.filter { $0.isPassedOn && $0.reading.kind == .heartRateVariability }.map(\.day))
  for row in rows {
    statuses[row.day, default: HealthStatus(day: row.day)].readings.append(row.reading)
  }
  for variability in variabilities {
    guard let reading = variability.reading else { continue }
    let day = variability.time.day
    let status = statuses[day] ?? HealthStatus(day: day)
    if passedOn.remove(day) != nil || status[.heartRateVariability] == nil {
      statuses[day, default: status].readings.insert(reading, at: 0)
    }
  }
  let order = HealthReading.Kind.allCases
  return statuses.values.sorted { $0.day < $1.day }.map { status in
    var status = status
    status.readings = order.compactMap { status[$0] }
    return status
  }
}

extension NightlyVariability {
  /// The night as a reading beside the balanced range; `nil` without a value.
  fileprivate var reading: HealthReading? {
    guard let lastNight else { return nil }
    var reading = HealthReading(.heartRateVariability, value: lastNight)
    guard let balancedFrom, let balancedTo, balancedFrom <= balancedTo else { return reading }
    reading.baselineLow = balancedFrom
    reading.baselineHigh = balancedTo
    reading.position =
      lastNight < balancedFrom ? .below : lastNight > balancedTo ? .above : .inRange
    return reading
  }
}
