import GRDB
package import Training

/// Lengths of a pool and sets of a strength training.
let partTables = """
  CREATE TABLE swimLength (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    startSeconds REAL NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    meters REAL CHECK (meters > 0),
    strokeCount INTEGER CHECK (strokeCount >= 0),
    stroke TEXT,
    isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),
    PRIMARY KEY (activityID, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE strengthSet (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    startSeconds REAL NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    repetitions INTEGER CHECK (repetitions >= 0),
    weightKilograms REAL CHECK (weightKilograms > 0),
    exercise TEXT,
    isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),
    PRIMARY KEY (activityID, number)
  ) STRICT, WITHOUT ROWID;
  """

let lengthColumns = ["startSeconds", "seconds", "meters", "strokeCount", "stroke", "isActive"]
let setColumns = [
  "startSeconds", "seconds", "repetitions", "weightKilograms", "exercise", "isActive",
]

/// A length in the order of ``lengthColumns``.
func lengthValues(_ length: SwimLength) -> [StoredValue] {
  [
    .real(finite(length.startSeconds)), .real(max(finite(length.seconds), 0)),
    StoredValue(length.meters), StoredValue(length.strokeCount),
    StoredValue(length.stroke?.rawValue),
    StoredValue(length.isActive),
  ]
}

/// A set in the order of ``setColumns``.
func setValues(_ set: StrengthSet) -> [StoredValue] {
  [
    .real(finite(set.startSeconds)), .real(max(finite(set.seconds), 0)),
    StoredValue(set.repetitions), StoredValue(set.weightKilograms), StoredValue(set.exercise),
    StoredValue(set.isActive),
  ]
}

private func finite(_ number: Double) -> Double { number.isFinite ? number : 0 }

extension TrainingStore {
  /// The lengths of a pool swim, in order.
  package func swimLengths(of id: Int64) throws(TrainingStoreError) -> [SwimLength] {
    try parts(of: id, in: "swimLength", lengthColumns) { row in
      var length = SwimLength(startSeconds: row[0], seconds: row[1], isActive: row[5])
      length.meters = row[2]
      length.strokeCount = row[3]
      length.stroke = (row[4] as String?).map { SwimLength.Stroke(rawValue: $0) }
      return length
    }
  }

  /// The sets of a strength training, in order.
  package func strengthSets(of id: Int64) throws(TrainingStoreError) -> [StrengthSet] {
    try parts(of: id, in: "strengthSet", setColumns) { row in
      var set = StrengthSet(startSeconds: row[0], seconds: row[1], isActive: row[5])
      set.repetitions = row[2]
      set.weightKilograms = row[3]
      set.exercise = row[4]
      return set
    }
  }

  func parts<Part>(
    of id: Int64, in table: String, _ columns: [String], _ part: (Row) -> Part
  ) throws(TrainingStoreError) -> [Part] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT \(list(columns)) FROM \(table) WHERE \(ofActivity) ORDER BY number"),
        arguments: [id]
      ).map(part)
    }
  }
}
