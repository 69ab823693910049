import GRDB
package import Training

extension TrainingStore {
  /// Everything but the samples, the log kept by hand included, in one consistent view.
  ///
  /// Private notes are left out: what the report is not given, no page can show. Of `corrections`
  /// those of lines of the log kept by hand count here; activities are stored as they correct them.
  package func trainingLog(
    athlete: Athlete, races: [Race] = [], plan: [PlannedWeek] = [],
    corrections: [HandCorrection] = []
  ) throws(TrainingStoreError) -> TrainingLog {
    // Derived values are a third of the work, so they are read beside the rest; all of it is read
    // once more in one transaction if something was written meanwhile.
    let before = try revision()
    let (values, rest) = sideBySide {
      try derived()
    } and: {
      try read { try fetchLog($0, athlete, races, plan, corrections) }
    }
    var log = try translating { try rest.get() }
    log.derived = try translating { try values.get() }
    guard try revision() != before else { return log }
    return try read { db in
      var log = try fetchLog(db, athlete, races, plan, corrections)
      log.derived = try fetchDerived(db)
      return log
    }
  }

  /// All activities, oldest first, parents of multisport activities included.
  ///
  /// What was removed at its source or is left out by hand is not among them.
  package func activities() throws(TrainingStoreError) -> [Activity] {
    try read { try fetchActivities($0) }
  }

  /// All activities that are known and not shown, oldest first.
  package func activities(
    hidden: ActivityState.Hidden
  ) throws(TrainingStoreError) -> [Activity] {
    try read { try fetchActivities($0, hidden: "= '\(hidden.rawValue)'") }
  }

  package func activity(_ id: Int64) throws(TrainingStoreError) -> Activity? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT \(list(activityColumns)) FROM activity WHERE id = ?", arguments: [id]
      ).map { storedActivity(in: $0) }
    }
  }

  /// All wellness days, oldest first.
  package func wellnessDays() throws(TrainingStoreError) -> [WellnessDay] {
    try read(fetchDays)
  }

  /// All nights, oldest first.
  package func nights() throws(TrainingStoreError) -> [Night] { try read(fetchNights) }

  /// Derived values by activity.
  package func derived() throws(TrainingStoreError) -> [Int64: DerivedValues] {
    try read(fetchDerived)
  }
}

extension [Activity] {
  fileprivate var withoutPrivateNotes: [Activity] {
    map { activity in
      guard activity.privateNotes != nil else { return activity }
      var activity = activity
      activity.privateNotes = nil
      return activity
    }
  }
}

/// The log but for derived values.
private func fetchLog(
  _ db: Database, _ athlete: Athlete, _ races: [Race], _ plan: [PlannedWeek],
  _ corrections: [HandCorrection]
) throws -> TrainingLog {
  let days = try fetchDays(db)
  let wellness = try fetchWellness(db, clock: WallClock(days: days))
  var athlete = athlete
  athlete.garminZones = wellness.heartRateZones.ofRunning ?? athlete.garminZones
  let joined = try fetchJoined(db, corrections)
  let (activities, recordings) = (joined.activities.withoutPrivateNotes, joined.recordings)
  let addresses = try fetchAddresses(db).showing(
    Set(activities.map(\.id)),
    standIns: recordings.merging(try fetchFirstLegs(db)) { line, _ in line })
  var log = TrainingLog(
    athlete: athlete, activities: activities, days: days,
    nights: try fetchNights(db).completed(by: wellness), races: races, plan: plan,
    wellness: wellness, addresses: addresses.present, formerAddresses: addresses.former)
  (log.corrections, log.leftOut) = (try fetchCorrections(db), try fetchLeftOut(db))
  log.leftOut.excluded += joined.excludedLines
  log.fileParts = try fetchFileParts(db)
  log.weather = try fetchWeather(db)
  log.services = try fetchServices(db)
  log.completeUntil = try fetchCompleteUntil(db)
  return log
}

/// The services that told of activities, in a file or live.
///
/// What intervals.icu has of Garmin is known by Garmin's number, which is positive.
private func fetchServices(_ db: Database) throws -> Set<DataService> {
  let rows = try Row.fetchAll(
    db,
    sql: """
      SELECT DISTINCT source, activityID > 0 FROM activityItem JOIN item ON item.id = itemID
      WHERE source IN (?, ?)
      """, arguments: [SourceKind.garminList.rawValue, SourceKind.intervalsRow.rawValue])
  var services: Set<DataService> = []
  for row in rows {
    let (source, isOfGarmin) = (SourceKind(rawValue: row[0]), row[1] as Bool)
    if source == .garminList || isOfGarmin { services.insert(.garmin) }
    if source == .intervalsRow { services.insert(.intervals) }
  }
  return services
}

/// The day of the newest list that was read to its end.
private func fetchCompleteUntil(_ db: Database) throws -> Day? {
  let seconds = try Int.fetchOne(
    db, sql: "SELECT max(asOf) FROM exportList WHERE isWhole AND asOf > 0")
  return seconds.map { Moment(unixSeconds: $0, utcOffsetSeconds: 0).day }
}

func list(_ columns: [String]) -> String { columns.joined(separator: ", ") }

/// Everything that counts, and the activity that each line of the log kept by hand is about.
///
/// A line about an activity that is left out is left out with it.
func fetchJoined(
  _ db: Database, _ corrections: [HandCorrection]
) throws -> (activities: [Activity], recordings: [Int64: Int64], excludedLines: Int) {
  let lines = try fetchByHand(db)
  let shown = try fetchActivities(db, where: "NOT isParent")
  guard !lines.isEmpty else { return (shown, [:], 0) }
  let hidden = try fetchActivities(db, where: "NOT isParent", hidden: "= 'excluded'")
  let excluded = Set(hidden.map(\.id))
  var (activities, recordings) = (shown + hidden).joining(lines, corrections: corrections)
  activities.removeAll { excluded.contains($0.id) }
  let counted = Set(activities.map(\.id)).union(recordings.keys)
  recordings = recordings.filter { !excluded.contains($0.value) }
  return (activities, recordings, lines.count { !counted.contains($0.id) })
}

/// The activities for which a condition holds, oldest first; none that is hidden, unless others are
/// asked for.
func fetchActivities(
  _ db: Database, where condition: String = "TRUE", hidden: String = "IS NULL"
) throws -> [Activity] {
  let rows = try Row.fetchCursor(
    db,
    sql: """
      SELECT \(list(activityColumns)) FROM activity WHERE hidden \(hidden) AND \(condition)
      ORDER BY start, id
      """)
  var activities: [Activity] = []
  while let row = try rows.next() { activities.append(storedActivity(in: row)) }
  return activities
}

private func fetchDerived(_ db: Database) throws -> [Int64: DerivedValues] {
  let columns = derivedColumns.dropFirst().map { "derived." + $0 }
  let rows = try Row.fetchCursor(
    db,
    sql: """
      SELECT activity.id, \(list(columns)) FROM derived JOIN activity ON recordingItem = itemID
      """)
  var derived: [Int64: DerivedValues] = [:]
  while let row = try rows.next() {
    let values = derivedValues(in: row)
    derived[values.activityID] = values
  }
  try addEfforts(to: &derived, db)
  return derived
}

func fetchDays(_ db: Database) throws -> [WellnessDay] {
  try fetchRows(WellnessDay.self, db, by: "day")
}

private func fetchNights(_ db: Database) throws -> [Night] {
  // Sleep is told in UTC; the day it belongs to knows the wall clock.
  let offsets = Dictionary(
    try fetchDays(db).compactMap { day in day.utcOffsetSeconds.map { (day.day, $0) } }
  ) { first, _ in first }
  return try fetchRows(Night.self, db, by: "day").map { night in
    var night = night
    if let offset = offsets[night.day] {
      night.start?.utcOffsetSeconds = offset
      night.end?.utcOffsetSeconds = offset
    }
    return night
  }
}
