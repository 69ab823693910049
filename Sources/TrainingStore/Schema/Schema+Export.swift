/// Tables for what an export holds beside activities, days and nights.
///
/// Days are counted since 1970-01-01, times in Unix seconds. The keys are those that Garmin's own
/// files have: a day may have several rows, told apart by the time they were computed at.
let exportTables = """
  ALTER TABLE wellnessDay ADD COLUMN coveredSeconds REAL;
  ALTER TABLE wellnessDay ADD COLUMN stepGoal INTEGER;
  ALTER TABLE wellnessDay ADD COLUMN distanceMeters REAL;
  ALTER TABLE wellnessDay ADD COLUMN dayRestingHeartRate REAL;
  ALTER TABLE wellnessDay ADD COLUMN maximumStress REAL;
  ALTER TABLE wellnessDay ADD COLUMN restSeconds REAL;
  ALTER TABLE wellnessDay ADD COLUMN lowStressSeconds REAL;
  ALTER TABLE wellnessDay ADD COLUMN mediumStressSeconds REAL;
  ALTER TABLE wellnessDay ADD COLUMN highStressSeconds REAL;
  ALTER TABLE wellnessDay ADD COLUMN bodyBatteryOnWaking REAL;
  ALTER TABLE wellnessDay ADD COLUMN bodyBatteryCharged REAL;
  ALTER TABLE wellnessDay ADD COLUMN bodyBatteryDrained REAL;
  ALTER TABLE wellnessDay ADD COLUMN moderateIntensityMinutes REAL;
  ALTER TABLE wellnessDay ADD COLUMN vigorousIntensityMinutes REAL;
  ALTER TABLE wellnessDay ADD COLUMN intensityGoalMinutes REAL;
  ALTER TABLE wellnessDay ADD COLUMN floorsAscendedMeters REAL;
  ALTER TABLE wellnessDay ADD COLUMN floorsDescendedMeters REAL;
  ALTER TABLE wellnessDay ADD COLUMN wakingRespiration REAL;
  ALTER TABLE wellnessDay ADD COLUMN lowestRespiration REAL;
  ALTER TABLE wellnessDay ADD COLUMN highestRespiration REAL;
  ALTER TABLE wellnessDay ADD COLUMN averageOxygenSaturation REAL;
  ALTER TABLE wellnessDay ADD COLUMN lowestOxygenSaturation REAL;

  ALTER TABLE night ADD COLUMN unmeasurableSeconds REAL;
  ALTER TABLE night ADD COLUMN qualityScore REAL;
  ALTER TABLE night ADD COLUMN durationScore REAL;
  ALTER TABLE night ADD COLUMN recoveryScore REAL;
  ALTER TABLE night ADD COLUMN deepScore REAL;
  ALTER TABLE night ADD COLUMN remScore REAL;
  ALTER TABLE night ADD COLUMN restfulnessScore REAL;
  ALTER TABLE night ADD COLUMN interruptionsScore REAL;
  ALTER TABLE night ADD COLUMN averageRespiration REAL;
  ALTER TABLE night ADD COLUMN lowestRespiration REAL;
  ALTER TABLE night ADD COLUMN highestRespiration REAL;
  ALTER TABLE night ADD COLUMN averageOxygenSaturation REAL;
  ALTER TABLE night ADD COLUMN lowestOxygenSaturation REAL;
  ALTER TABLE night ADD COLUMN averageStress REAL;
  ALTER TABLE night ADD COLUMN awakeningCount INTEGER;
  ALTER TABLE night ADD COLUMN restlessMomentCount INTEGER;
  ALTER TABLE night ADD COLUMN confirmation TEXT;

  CREATE TABLE healthReading (
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    updated INTEGER NOT NULL,          -- when Garmin last changed it
    value REAL NOT NULL,
    baselineLow REAL,
    baselineHigh REAL,
    position TEXT CHECK (position IN ('below', 'inRange', 'above')),
    PRIMARY KEY (day, kind)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE nightlyVariability (
    time INTEGER PRIMARY KEY,          -- the day is known once the wall clock is
    lastNight REAL,
    weekly REAL,
    highest REAL,
    lowBelow REAL,
    balancedFrom REAL,
    balancedTo REAL,
    status TEXT CHECK (status IN ('poor', 'low', 'unbalanced', 'balanced'))
  ) STRICT;

  CREATE TABLE sleepTimeline (
    start INTEGER PRIMARY KEY,
    spans BLOB NOT NULL,               -- stage and seconds of each, 32-bit, little-endian
    score REAL
  ) STRICT;

  CREATE TABLE nap (
    start INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    seconds REAL NOT NULL CHECK (seconds > 0)
  ) STRICT;

  CREATE TABLE bodyMeasurement (
    sequence INTEGER PRIMARY KEY,      -- Garmin's count of changes
    day INTEGER NOT NULL,
    weightKilograms REAL CHECK (weightKilograms > 0),
    weightSource TEXT,
    bodyFatPercent REAL CHECK (bodyFatPercent > 0),
    bodyWaterPercent REAL CHECK (bodyWaterPercent > 0),
    muscleMassKilograms REAL CHECK (muscleMassKilograms > 0),
    boneMassKilograms REAL CHECK (boneMassKilograms > 0),
    heightMeters REAL CHECK (heightMeters > 0),
    vo2MaxRunning REAL CHECK (vo2MaxRunning > 0),
    vo2MaxCycling REAL CHECK (vo2MaxCycling > 0),
    thresholdHeartRate REAL CHECK (thresholdHeartRate > 0),
    thresholdMetersPerSecond REAL CHECK (thresholdMetersPerSecond > 0),
    thresholdPowerWatts REAL CHECK (thresholdPowerWatts > 0)
  ) STRICT;

  CREATE TABLE fitnessEstimate (
    day INTEGER NOT NULL,
    sport TEXT NOT NULL,
    time INTEGER NOT NULL,
    isSportAssumed INTEGER NOT NULL CHECK (isSportAssumed IN (0, 1)),
    vo2Max REAL NOT NULL CHECK (vo2Max > 0),
    PRIMARY KEY (day, sport, time, isSportAssumed)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE activityEstimate (
    activityID INTEGER PRIMARY KEY,    -- Garmin's; the activity itself may be missing
    day INTEGER NOT NULL,
    time INTEGER NOT NULL,
    sport TEXT NOT NULL,
    vo2Max REAL NOT NULL CHECK (vo2Max > 0)
  ) STRICT;

  CREATE TABLE fitnessAge (
    day INTEGER PRIMARY KEY,
    years REAL NOT NULL CHECK (years > 0),
    chronologicalYears REAL,
    achievableYears REAL,
    restingHeartRate REAL,
    bodyMassIndex REAL,
    vo2Max REAL,
    vigorousMinutes REAL
  ) STRICT;

  CREATE TABLE acuteLoad (
    day INTEGER NOT NULL,
    time INTEGER NOT NULL,
    acute REAL NOT NULL CHECK (acute >= 0),
    chronic REAL CHECK (chronic >= 0),
    ratio REAL CHECK (ratio >= 0),
    status TEXT,
    PRIMARY KEY (day, time)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE trainingStatus (
    day INTEGER NOT NULL,
    time INTEGER NOT NULL,
    deviceID INTEGER NOT NULL,         -- 0 where none is named
    status TEXT NOT NULL,
    fitnessTrend TEXT,
    loadTrend TEXT,
    weeklyLoad REAL,
    optimalLoadLow REAL,
    optimalLoadHigh REAL,
    PRIMARY KEY (day, time, deviceID)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE trainingReadiness (
    day INTEGER NOT NULL,
    time INTEGER NOT NULL,
    utcOffsetSeconds INTEGER,
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 100),
    level TEXT,
    isOfMorning INTEGER NOT NULL CHECK (isOfMorning IN (0, 1)),
    sleepScore REAL,
    recoverySeconds REAL,
    acuteLoad REAL,
    weeklyVariability REAL,
    sleepFactor REAL,
    recoveryFactor REAL,
    loadFactor REAL,
    stressFactor REAL,
    variabilityFactor REAL,
    sleepHistoryFactor REAL,
    PRIMARY KEY (day, time)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE enduranceScore (
    day INTEGER PRIMARY KEY,
    score REAL NOT NULL CHECK (score > 0),
    classification INTEGER,
    runningShare REAL,
    cyclingShare REAL,
    hikingShare REAL,
    otherShare REAL
  ) STRICT;

  CREATE TABLE hillScore (
    day INTEGER PRIMARY KEY,
    score REAL NOT NULL CHECK (score > 0),
    strength REAL,
    endurance REAL
  ) STRICT;

  CREATE TABLE racePredictions (
    day INTEGER NOT NULL,
    time INTEGER NOT NULL,
    fiveKilometersSeconds REAL CHECK (fiveKilometersSeconds > 0),
    tenKilometersSeconds REAL CHECK (tenKilometersSeconds > 0),
    halfMarathonSeconds REAL CHECK (halfMarathonSeconds > 0),
    marathonSeconds REAL CHECK (marathonSeconds > 0),
    PRIMARY KEY (day, time)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE acclimation (
    day INTEGER NOT NULL,
    time INTEGER NOT NULL,
    heatShare REAL CHECK (heatShare BETWEEN 0 AND 1),
    altitudeMeters REAL,
    currentAltitudeMeters REAL,
    PRIMARY KEY (day, time)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE personalRecord (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    time INTEGER,
    utcOffsetSeconds INTEGER,
    activityID INTEGER,
    isCurrent INTEGER NOT NULL CHECK (isCurrent IN (0, 1))
  ) STRICT;

  CREATE TABLE gear (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT,
    isRetired INTEGER NOT NULL CHECK (isRetired IN (0, 1)),
    firstDay INTEGER,
    lastDay INTEGER,
    maximumMeters REAL CHECK (maximumMeters > 0)
  ) STRICT;

  CREATE TABLE gearActivity (
    gearID INTEGER NOT NULL,
    activityID INTEGER NOT NULL,
    PRIMARY KEY (gearID, activityID)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE garminHeartRateZones (
    sport TEXT PRIMARY KEY,
    method TEXT,
    lowerBounds BLOB NOT NULL,         -- of zones 1 to 5, 32-bit, little-endian
    maximum REAL,
    resting REAL,
    threshold REAL
  ) STRICT;

  CREATE TABLE suggestedWorkout (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    sport TEXT,
    seconds REAL CHECK (seconds > 0),
    distanceMeters REAL CHECK (distanceMeters > 0),
    activityID INTEGER
  ) STRICT;

  CREATE TABLE suggestedRace (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    place TEXT,
    sport TEXT,
    distanceMeters REAL CHECK (distanceMeters > 0),
    isRace INTEGER NOT NULL CHECK (isRace IN (0, 1))
  ) STRICT;
  """
