/// What each source tells of an activity, and what all of them together make of it.
///
/// What was an activity until now becomes an item; samples and what is derived from them belong to
/// items from here on, and an activity names the item whose samples are its own.
let itemTables = """
  ALTER TABLE activity RENAME TO item;
  DROP INDEX activityByStart;
  \(itemOwned.map { "ALTER TABLE \($0) RENAME COLUMN activityID TO itemID;" }
    .joined(separator: "\n"))

  ALTER TABLE item ADD COLUMN fileID INTEGER REFERENCES file (id) ON DELETE CASCADE;
  ALTER TABLE item ADD COLUMN part INTEGER NOT NULL DEFAULT 0;    -- in the file; -1 around legs
  ALTER TABLE item ADD COLUMN source INTEGER NOT NULL DEFAULT 5;   -- see SourceKind
  ALTER TABLE item ADD COLUMN number INTEGER NOT NULL DEFAULT 0;   -- of the activity, by the source
  ALTER TABLE item ADD COLUMN fields INTEGER NOT NULL DEFAULT -1;  -- what counts, as bits
  ALTER TABLE item ADD COLUMN isWhole INTEGER NOT NULL DEFAULT 1 CHECK (isWhole IN (0, 1));
  ALTER TABLE item ADD COLUMN middleLatitude REAL;
  ALTER TABLE item ADD COLUMN middleLongitude REAL;
  ALTER TABLE item ADD COLUMN namedFile INTEGER;                   -- identity of the recording
  ALTER TABLE item ADD COLUMN statedStart INTEGER;                 -- where samples say otherwise
  ALTER TABLE item ADD COLUMN gear TEXT;
  ALTER TABLE item ADD COLUMN corrections TEXT;                    -- JSON
  ALTER TABLE item ADD COLUMN sampleCount INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE item ADD COLUMN streamCount INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE item ADD COLUMN hasParts INTEGER NOT NULL DEFAULT 0 CHECK (hasParts IN (0, 1));
  ALTER TABLE item ADD COLUMN isEarlier INTEGER NOT NULL DEFAULT 0 CHECK (isEarlier IN (0, 1));
  CREATE INDEX itemByFile ON item (fileID);

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
    privateNotes TEXT,
    relativeEffort REAL CHECK (relativeEffort >= 0),
    digest INTEGER NOT NULL,
    recordingItem INTEGER REFERENCES item (id) ON DELETE SET NULL,
    hidden TEXT CHECK (hidden IN ('removed', 'excluded')),
    basis INTEGER NOT NULL DEFAULT 0,  -- fingerprint of what mending rests on
    corrections TEXT                   -- JSON
  ) STRICT;
  CREATE INDEX activityByStart ON activity (start);
  CREATE INDEX activityByRecording ON activity (recordingItem);

  CREATE TABLE activityItem (
    activityID INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    itemID INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    gave INTEGER NOT NULL,             -- which fields, as bits; see ActivityFields
    PRIMARY KEY (activityID, itemID)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX activityItemByItem ON activityItem (itemID);

  CREATE TABLE agreement (             -- whether the samples of two items are of the same activity
    itemID INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,      -- the lower id
    otherID INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    verdict INTEGER NOT NULL,
    PRIMARY KEY (itemID, otherID)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX agreementByOther ON agreement (otherID);

  CREATE TABLE mending (
    itemID INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    basis INTEGER NOT NULL,            -- fingerprint of what it rests on
    mended TEXT                        -- what differs, and the corrections; JSON
  ) STRICT;

  ALTER TABLE file ADD COLUMN asOf INTEGER NOT NULL DEFAULT 0;      -- Unix seconds, newest inside
  ALTER TABLE file ADD COLUMN modified INTEGER NOT NULL DEFAULT 0;  -- of the file or zip on disk, ns
  ALTER TABLE file ADD COLUMN path INTEGER;                        -- digest; of a file on disk
  ALTER TABLE file ADD COLUMN account INTEGER;                     -- whose export it lay in
  ALTER TABLE file ADD COLUMN isLoose INTEGER NOT NULL DEFAULT 0 CHECK (isLoose IN (0, 1));
  ALTER TABLE file ADD COLUMN remark TEXT;                         -- of its reader

  CREATE TABLE exportList (
    identity INTEGER PRIMARY KEY,      -- digest of its parts
    source INTEGER NOT NULL,           -- see SourceKind
    account INTEGER NOT NULL,
    hasOwner INTEGER NOT NULL CHECK (hasOwner IN (0, 1)),
    asOf INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    isWhole INTEGER NOT NULL CHECK (isWhole IN (0, 1))
  ) STRICT;
  CREATE TABLE exportPart (
    listIdentity INTEGER NOT NULL REFERENCES exportList (identity) ON DELETE CASCADE,
    fileID INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
    PRIMARY KEY (listIdentity, fileID)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE state ADD COLUMN isUnsettled INTEGER NOT NULL DEFAULT 0
    CHECK (isUnsettled IN (0, 1));     -- items came after activities were made of them
  ALTER TABLE state ADD COLUMN settled INTEGER;     -- fingerprint of the settings they rest on
  ALTER TABLE state ADD COLUMN salt BLOB;           -- of the digests of owners

  \(datedTables.map {
    "ALTER TABLE \($0) ADD COLUMN asOf INTEGER NOT NULL DEFAULT 0;"
  }.joined(separator: "\n"))

  INSERT INTO activity
    SELECT id, name, notes, place, sport, start, utcOffsetSeconds, movingSeconds, elapsedSeconds,
      distanceMeters, ascentMeters, descentMeters, energyKilocalories, averageHeartRate,
      maximumHeartRate, averageCadence, averagePowerWatts, garminLoad, aerobicTrainingEffect,
      anaerobicTrainingEffect, vo2Max, perceivedExertion, averageTemperatureCelsius,
      garminZoneSeconds, isRace, parentID, isParent, hasRecording, hasRoute, privateNotes,
      relativeEffort, digest,
      (SELECT itemID FROM recording WHERE itemID = id), NULL, 0, NULL
    FROM item;

  UPDATE item SET isEarlier = 1, number = id,
    sampleCount = coalesce((SELECT sampleCount FROM recording WHERE itemID = id), 0),
    streamCount = (SELECT count(*) FROM stream WHERE itemID = id),
    hasParts = EXISTS (SELECT 1 FROM recording WHERE itemID = id);

  -- The file that gave the samples keeps the item; every other file gets one with what it gave.
  CREATE TEMPORARY TABLE told AS
    SELECT activityID, fileID, gave,
      CASE kind WHEN 'GPX activity' THEN 1 WHEN 'TCX activity' THEN 2
        WHEN 'FIT activity from Strava' THEN 3 WHEN 'Strava activities' THEN 4
        WHEN 'activity summaries' THEN 6 ELSE 5 END AS source,
      row_number() OVER (
        PARTITION BY activityID ORDER BY gave & \(1 << 23) DESC, gave <> 0 DESC, fileID
      ) AS rank,
      sum(gave) OVER (PARTITION BY activityID) AS sum
    FROM activitySource JOIN file ON fileID = file.id;
  UPDATE item SET fileID = told.fileID, source = told.source,
      fields = CASE WHEN told.sum = 0 THEN -1 ELSE told.gave END
    FROM told WHERE told.activityID = item.id AND told.rank = 1;
  INSERT INTO item
      (id, name, notes, place, sport, start, utcOffsetSeconds, movingSeconds, elapsedSeconds,
      distanceMeters, ascentMeters, descentMeters, energyKilocalories, averageHeartRate,
      maximumHeartRate, averageCadence, averagePowerWatts, garminLoad, aerobicTrainingEffect,
      anaerobicTrainingEffect, vo2Max, perceivedExertion, averageTemperatureCelsius,
      garminZoneSeconds, isRace, parentID, isParent, hasRecording, hasRoute, privateNotes,
      relativeEffort, digest, fileID, source, number, fields, isEarlier)
    SELECT -4611686018427387904 - told.rowid, name, notes, place, sport, start, utcOffsetSeconds,
      movingSeconds, elapsedSeconds, distanceMeters, ascentMeters, descentMeters,
      energyKilocalories, averageHeartRate, maximumHeartRate, averageCadence, averagePowerWatts,
      garminLoad, aerobicTrainingEffect, anaerobicTrainingEffect, vo2Max, perceivedExertion,
      averageTemperatureCelsius, garminZoneSeconds, isRace, parentID, isParent, 0, 0, privateNotes,
      relativeEffort, digest, told.fileID, told.source, item.id, told.gave, 1
    FROM told JOIN item ON item.id = told.activityID WHERE told.rank > 1;
  INSERT INTO activityItem
    SELECT number, id, fields FROM item;
  DROP TABLE told;
  DROP TABLE activitySource;
  """

/// How new a zip was when it was read: found again as newer, what it tells counts as of then.
let datedZips = """
  ALTER TABLE container ADD COLUMN asOf INTEGER NOT NULL DEFAULT 0; -- Unix seconds, newest inside
  ALTER TABLE container ADD COLUMN modified INTEGER NOT NULL DEFAULT 0; -- on disk, ns
  """

/// The tables of which each row knows when its source knew it.
private let datedTables = [
  "acuteLoad", "trainingStatus", "trainingReadiness", "racePredictions", "acclimation",
  "wellnessDay", "healthReading", "nightlyVariability", "sleepTimeline", "nap", "personalRecord",
  "gear", "suggestedWorkout", "suggestedRace", "enduranceScore", "hillScore", "night",
  "bodyMeasurement", "fitnessAge", "garminHeartRateZones", "fitnessEstimate", "activityEstimate",
  "manualActivity",
]

/// The tables whose rows belong to one item: its samples, parts, and what was derived.
let itemOwned = [
  "recording", "stream", "lap", "swimLength", "strengthSet", "workoutStep", "watchSplit",
  "heartBeats", "derived", "effort", "bestEffort", "drawing", "drawingBytes",
]
