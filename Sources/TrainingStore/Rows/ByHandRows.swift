import GRDB
package import Training

/// Lines of a log kept by hand.
///
/// They have a table of their own, so that no recording is ever taken for one of them.
let byHandTables = """
  CREATE TABLE manualActivity (
    id INTEGER PRIMARY KEY,            -- negative; the same for the same day, time and sport
    sport TEXT NOT NULL,
    start INTEGER NOT NULL,            -- Unix seconds, UTC
    utcOffsetSeconds INTEGER CHECK (utcOffsetSeconds BETWEEN -86400 AND 86400),
    hasTimeOfDay INTEGER NOT NULL CHECK (hasTimeOfDay IN (0, 1)),
    movingSeconds REAL CHECK (movingSeconds > 0),
    distanceMeters REAL CHECK (distanceMeters > 0),
    perceivedExertion REAL CHECK (perceivedExertion BETWEEN 0 AND 10),
    load REAL CHECK (load >= 0),
    notes TEXT
  ) STRICT;
  """

/// What tables of other programs tell of an activity, named and kept as everywhere else.
let byHandFields = """
  ALTER TABLE manualActivity ADD COLUMN name TEXT;
  ALTER TABLE manualActivity ADD COLUMN elapsedSeconds REAL CHECK (elapsedSeconds >= 0);
  ALTER TABLE manualActivity ADD COLUMN ascentMeters REAL CHECK (ascentMeters >= 0);
  ALTER TABLE manualActivity ADD COLUMN descentMeters REAL CHECK (descentMeters >= 0);
  ALTER TABLE manualActivity ADD COLUMN energyKilocalories REAL CHECK (energyKilocalories >= 0);
  ALTER TABLE manualActivity ADD COLUMN averageHeartRate REAL CHECK (averageHeartRate > 0);
  ALTER TABLE manualActivity ADD COLUMN maximumHeartRate REAL CHECK (maximumHeartRate > 0);
  ALTER TABLE manualActivity ADD COLUMN averageCadence REAL CHECK (averageCadence >= 0);
  """

/// An activity as the log kept by hand has it.
private struct ByHandRow: StoredRow {
  static let table = StoredTable(
    "manualActivity", key: ["id"],
    [
      "sport", "start", "utcOffsetSeconds", "hasTimeOfDay", "movingSeconds", "distanceMeters",
      "perceivedExertion", "load", "notes",
    ] + fields.map(\.name))

  /// The columns of ``byHandFields``.
  private static let fields = [
    ActivityField.name, .elapsedSeconds, .ascent, .descent, .energy, .averageHeartRate,
    .maximumHeartRate, .cadence,
  ].flatMap(\.columns)

  var activity: Activity

  var storedValues: [StoredValue] {
    [
      .integer(activity.id), .text(activity.sport.rawValue),
      StoredValue(activity.start.unixSeconds), StoredValue(activity.start.utcOffsetSeconds),
      StoredValue(activity.hasTimeOfDay),
      StoredValue(activity.movingSeconds > 0 ? activity.movingSeconds : nil),
      StoredValue(activity.distanceMeters.flatMap { $0 > 0 ? $0 : nil }),
      StoredValue(activity.perceivedExertion.map { min(max($0, 0), 10) }),
      StoredValue(activity.byHand?.load.map { max($0, 0) }), StoredValue(activity.notes),
    ] + Self.fields.map { $0.value(activity) }
  }

  init(_ activity: Activity) { self.activity = activity }

  init(_ fields: inout RowFields) {
    let id: Int64 = fields.required(or: 0)
    let sport = Sport(rawValue: fields.required(or: ""))
    let start: Int = fields.required(or: 0)
    let moment = Moment(unixSeconds: start, utcOffsetSeconds: fields.next())
    var byHand = LoggedByHand(hasTimeOfDay: fields.required(or: false))
    let moving: Double? = fields.next()
    activity = Activity(id: id, sport: sport, start: moment, movingSeconds: moving ?? 0)
    activity.distanceMeters = fields.next()
    activity.perceivedExertion = fields.next()
    byHand.load = fields.next()
    activity.notes = fields.next()
    activity.byHand = byHand
    for column in Self.fields { fields.read(column, into: &activity) }
    activity.elapsedSeconds = activity.elapsedSeconds ?? moving
  }
}

extension StoreWriter {
  /// Keeps a line of the log kept by hand, in place of the one with the same id.
  @discardableResult
  package func save(byHand activity: Activity) throws -> Change { try keep(ByHandRow(activity)) }

  /// Forgets a line of the log kept by hand.
  package func removeByHand(_ id: Int64) throws {
    try RawStatement(db, "DELETE FROM manualActivity WHERE id = ?").run([.integer(id)])
    if db.changesCount > 0 { changesPages = true }
  }
}

extension TrainingStore {
  /// The log kept by hand, oldest first, each line as an activity.
  package func byHand() throws(TrainingStoreError) -> [Activity] { try read(fetchByHand) }
}

func fetchByHand(_ db: Database) throws -> [Activity] {
  try fetchRows(ByHandRow.self, db, by: "start, id").map(\.activity)
}
