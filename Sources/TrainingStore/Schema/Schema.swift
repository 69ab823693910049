import GRDB

extension DatabaseMigrator {
  /// Every step the schema has taken, oldest first.
  ///
  /// A step that has shipped is never edited: add another one below it. A test holds the digest
  /// of what each step makes.
  static var training: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("2026-11-24 activity") { try $0.execute(sql: activityTables) }
    migrator.registerMigration("2026-11-24 wellness") { try $0.execute(sql: wellnessTables) }
    migrator.registerMigration("2026-11-24 ledger") { try $0.execute(sql: ledgerTables) }
    migrator.registerMigration("2026-11-24 efforts") { try $0.execute(sql: effortTables) }
    migrator.registerMigration("2026-11-24 export") { try $0.execute(sql: exportTables) }
    migrator.registerMigration("2026-11-24 parts") { try $0.execute(sql: partTables) }
    migrator.registerMigration("2026-11-24 by hand") { try $0.execute(sql: byHandTables) }
    migrator.registerMigration("2026-11-24 originals") { try $0.execute(sql: originalTables) }
    migrator.registerMigration("2026-11-24 origins") { try $0.execute(sql: originColumn) }
    migrator.registerMigration("2026-11-24 strava") { try $0.execute(sql: stravaColumns) }
    migrator.registerMigration("2026-11-24 workouts") { try $0.execute(sql: workoutTables) }
    migrator.registerMigration("2026-11-26 addresses") { try $0.execute(sql: addressTables) }
    migrator.registerMigration("2026-11-26 drawings") { try $0.execute(sql: drawingTables) }
    migrator.registerMigration("2026-11-26 items") { try $0.execute(sql: itemTables) }
    migrator.registerMigration("2026-11-26 zips") { try $0.execute(sql: datedZips) }
    migrator.registerMigration("2026-11-26 codes") { try $0.execute(sql: ledgerCodes) }
    migrator.registerMigration("2026-11-26 told by tables") { try $0.execute(sql: byHandFields) }
    migrator.registerMigration("2026-11-27 services") { try $0.execute(sql: serviceTables) }
    migrator.registerMigration("2026-11-27 withdrawals") { try $0.execute(sql: withdrawalTable) }
    migrator.registerMigration("2026-11-27 listed") { try $0.execute(sql: listedTables) }
    migrator.registerMigration("2026-11-27 weather") { try $0.execute(sql: weatherTables) }
    migrator.registerMigration("2026-11-27 told sleep") { try $0.execute(sql: toldSleep) }
    migrator.registerMigration("2026-11-27 splits") { try $0.execute(sql: splitColumn) }
    migrator.registerMigration("2026-11-27 shares") { try $0.execute(sql: shareTable) }
    migrator.registerMigration("2026-11-27 subjects") { try $0.execute(sql: shareSubjects) }
    return migrator
  }
}

private let activityTables = """
  CREATE TABLE activity (
    id INTEGER PRIMARY KEY,            -- Garmin's own number; negative where there is none
    name TEXT,
    notes TEXT,
    place TEXT,
    sport TEXT NOT NULL,
    start INTEGER NOT NULL,            -- Unix seconds, UTC
    utcOffsetSeconds INTEGER CHECK (utcOffsetSeconds BETWEEN -86400 AND 86400),
    movingSeconds REAL NOT NULL CHECK (movingSeconds >= 0),
    elapsedSeconds REAL CHECK (elapsedSeconds >= 0),
    distanceMeters REAL CHECK (distanceMeters >= 0),
    ascentMeters REAL CHECK (ascentMeters >= 0),
    descentMeters REAL CHECK (descentMeters >= 0),
    energyKilocalories REAL CHECK (energyKilocalories >= 0),
    averageHeartRate REAL CHECK (averageHeartRate > 0),
    maximumHeartRate REAL CHECK (maximumHeartRate > 0),
    averageCadence REAL CHECK (averageCadence >= 0),
    averagePowerWatts REAL CHECK (averagePowerWatts >= 0),
    garminLoad REAL CHECK (garminLoad >= 0),
    aerobicTrainingEffect REAL,
    anaerobicTrainingEffect REAL,
    vo2Max REAL,
    perceivedExertion REAL,
    averageTemperatureCelsius REAL,
    garminZoneSeconds BLOB NOT NULL,   -- doubles, little-endian
    isRace INTEGER NOT NULL CHECK (isRace IN (0, 1)),
    parentID INTEGER,
    isParent INTEGER NOT NULL CHECK (isParent IN (0, 1)),
    hasRecording INTEGER NOT NULL CHECK (hasRecording IN (0, 1)),
    hasRoute INTEGER NOT NULL CHECK (hasRoute IN (0, 1)),
    digest INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX activityByStart ON activity (start);

  CREATE TABLE recording (
    activityID INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE,
    sampleCount INTEGER NOT NULL CHECK (sampleCount >= 0),
    pauses BLOB NOT NULL,              -- start and end of each, doubles, little-endian
    digest INTEGER NOT NULL            -- of streams, pauses and laps
  ) STRICT;

  CREATE TABLE stream (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    scale REAL NOT NULL CHECK (scale <> 0),
    offset REAL NOT NULL,
    form INTEGER NOT NULL,             -- bytes a sample, plus 16 for differences
    base INTEGER NOT NULL,
    samples BLOB NOT NULL,
    PRIMARY KEY (activityID, kind)
  ) STRICT;

  CREATE TABLE lap (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    startSeconds REAL NOT NULL,
    movingSeconds REAL NOT NULL CHECK (movingSeconds >= 0),
    elapsedSeconds REAL,
    distanceMeters REAL,
    ascentMeters REAL,
    descentMeters REAL,
    averageHeartRate REAL,
    maximumHeartRate REAL,
    averageCadence REAL,
    averagePowerWatts REAL,
    intensity TEXT,
    trigger TEXT,
    PRIMARY KEY (activityID, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE derived (
    activityID INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE,
    settings INTEGER NOT NULL,         -- fingerprint of what the values rest on
    trainingImpulse REAL,
    zoneSeconds BLOB NOT NULL,
    belowZoneSeconds REAL NOT NULL,
    zoneLowerBounds BLOB NOT NULL,
    decoupling REAL,
    efficiencyFactor REAL,
    ascentMeters REAL,
    descentMeters REAL,
    averageHeartRate REAL,
    thumbnail BLOB NOT NULL,           -- latitude and longitude, 32-bit, 10^-7 degrees
    digest INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
  ) STRICT;
  INSERT INTO state (id, revision) VALUES (1, 0);
  """

private let wellnessTables = """
  CREATE TABLE wellnessDay (
    day INTEGER PRIMARY KEY,           -- days since 1970-01-01
    steps INTEGER CHECK (steps >= 0),
    restingHeartRate REAL,
    minimumHeartRate REAL,
    maximumHeartRate REAL,
    averageStress REAL,
    bodyBatteryHighest REAL,
    bodyBatteryLowest REAL,
    totalKilocalories REAL,
    activeKilocalories REAL,
    utcOffsetSeconds INTEGER
  ) STRICT;

  CREATE TABLE night (
    day INTEGER PRIMARY KEY,
    start INTEGER,
    startOffsetSeconds INTEGER,
    end INTEGER,
    endOffsetSeconds INTEGER,
    deepSeconds REAL,
    lightSeconds REAL,
    remSeconds REAL,
    awakeSeconds REAL,
    score REAL,
    heartRateVariability REAL
  ) STRICT;
  """

private let ledgerTables = """
  CREATE TABLE container (
    identity INTEGER PRIMARY KEY,      -- digest of what it lists, wherever it lies
    name TEXT NOT NULL,
    parent INTEGER,
    reader INTEGER NOT NULL,           -- version of the reading code
    fileCount INTEGER NOT NULL,
    activityCount INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    duplicate INTEGER NOT NULL,
    notAnActivity INTEGER NOT NULL,
    unrecognised INTEGER NOT NULL,
    unreadable INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL UNIQUE,  -- digest of name, size and checksum
    container TEXT NOT NULL,
    entry TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    checksum INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (
      outcome IN ('imported', 'duplicate', 'notAnActivity', 'unrecognised', 'unreadable')),
    kind TEXT,
    reason TEXT,
    reader INTEGER NOT NULL,
    holder INTEGER                     -- the zip it was read from, if it was one
  ) STRICT;
  CREATE INDEX fileByHolder ON file (holder);

  CREATE TABLE looseFile (
    path INTEGER PRIMARY KEY,          -- digest of the path: a file on disk is read only once
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,         -- nanoseconds since 1970
    identity INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE activitySource (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    fileID INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
    PRIMARY KEY (activityID, fileID)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX activitySourceByFile ON activitySource (fileID);
  """

/// Which fields of the activity come from the file, as bits; see ``ActivityFields``.
private let originColumn = """
  ALTER TABLE activitySource ADD COLUMN gave INTEGER NOT NULL DEFAULT 0
  """

/// What Strava's table says of an activity and nobody else does.
private let stravaColumns = """
  ALTER TABLE activity ADD COLUMN privateNotes TEXT;
  ALTER TABLE activity ADD COLUMN relativeEffort REAL CHECK (relativeEffort >= 0);
  """
