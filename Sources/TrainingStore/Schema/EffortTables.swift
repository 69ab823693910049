/// What the samples of a recording tell whatever the athlete's settings are.
let effortTables = """
  CREATE TABLE effort (
    activityID INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE,
    formulas INTEGER NOT NULL,         -- fingerprint of the formulas behind all derived values
    gradeFactor REAL CHECK (gradeFactor > 0),
    furthestMeters BLOB NOT NULL,      -- by duration of the pace curve, doubles, little-endian
    digest INTEGER NOT NULL            -- with its best efforts
  ) STRICT;

  CREATE TABLE bestEffort (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    distanceMeters REAL NOT NULL CHECK (distanceMeters > 0),
    seconds REAL NOT NULL CHECK (seconds > 0),
    startSeconds REAL NOT NULL,
    PRIMARY KEY (activityID, distanceMeters)
  ) STRICT, WITHOUT ROWID;
  """

/// Splits as they would have been on the flat.
let splitColumn = """
  -- kilometers, then miles: see PackedSplits
  ALTER TABLE effort ADD COLUMN gradeAdjustedSplits BLOB;
  """
