import GRDB
package import Training

/// What a watch planned and told apart, and every heart beat.
let workoutTables = """
  ALTER TABLE lap ADD COLUMN stepNumber INTEGER CHECK (stepNumber >= 0);

  CREATE TABLE workoutStep (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    stepNumber INTEGER NOT NULL CHECK (stepNumber >= 0),
    name TEXT,
    intensity TEXT,
    seconds REAL CHECK (seconds >= 0),
    meters REAL CHECK (meters >= 0),
    target TEXT,
    targetLow REAL,
    targetHigh REAL,
    repeatsFrom INTEGER,
    repeatCount INTEGER,
    PRIMARY KEY (activityID, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE watchSplit (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    kind TEXT NOT NULL,
    startSeconds REAL NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    meters REAL CHECK (meters >= 0),
    PRIMARY KEY (activityID, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE heartBeats (
    activityID INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE,
    intervals BLOB NOT NULL
  ) STRICT;
  """

let stepColumns = [
  "stepNumber", "name", "intensity", "seconds", "meters", "target", "targetLow", "targetHigh",
  "repeatsFrom", "repeatCount",
]
let watchSplitColumns = ["kind", "startSeconds", "seconds", "meters"]

/// A step in the order of ``stepColumns``.
func stepValues(_ step: WorkoutStep) -> [StoredValue] {
  [
    StoredValue(step.number), StoredValue(step.name), StoredValue(step.intensity?.rawValue),
    StoredValue(step.seconds), StoredValue(step.meters), StoredValue(step.target?.kind.rawValue),
    StoredValue(step.target?.low), StoredValue(step.target?.high),
    StoredValue(step.repetition?.firstStep), StoredValue(step.repetition?.count),
  ]
}

/// A stretch in the order of ``watchSplitColumns``.
func watchSplitValues(_ split: WatchSplit) -> [StoredValue] {
  [
    .text(split.kind.rawValue), .real(split.startSeconds.isFinite ? split.startSeconds : 0),
    .real(split.seconds.isFinite ? max(split.seconds, 0) : 0), StoredValue(split.meters),
  ]
}

/// Two bytes an interval, little-endian.
func beatBytes(_ intervals: [UInt16]) -> [UInt8] {
  intervals.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
}

extension TrainingStore {
  /// The steps of the workout that was followed, in order.
  package func workoutSteps(of id: Int64) throws(TrainingStoreError) -> [WorkoutStep] {
    try parts(of: id, in: "workoutStep", stepColumns) { row in
      var step = WorkoutStep(number: row[0])
      step.name = row[1]
      step.intensity = (row[2] as String?).map { Intensity(rawValue: $0) }
      step.seconds = row[3]
      step.meters = row[4]
      if let kind = (row[5] as String?).flatMap(WorkoutStep.Target.Kind.init(rawValue:)) {
        step.target = .init(kind, low: row[6] ?? 0, high: row[7] ?? 0)
      }
      if let first: Int = row[8] {
        step.repetition = .init(firstStep: first, count: row[9] ?? 0)
      }
      return step
    }
  }

  /// What the watch told apart by itself, in order.
  package func watchSplits(of id: Int64) throws(TrainingStoreError) -> [WatchSplit] {
    try parts(of: id, in: "watchSplit", watchSplitColumns) { row in
      WatchSplit(
        kind: WatchSplit.Kind(rawValue: row[0]), startSeconds: row[1], seconds: row[2],
        meters: row[3])
    }
  }

  /// Milliseconds from heart beat to heart beat; empty unless the watch logged them.
  package func beatIntervals(of id: Int64) throws(TrainingStoreError) -> [UInt16] {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT intervals FROM heartBeats WHERE \(ofActivity)"),
        arguments: [id])
      let bytes = row?.bytes(at: 0, Array.init) ?? []
      return stride(from: 0, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
    }
  }
}
