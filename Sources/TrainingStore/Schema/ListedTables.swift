/// What a service lists without the counts and times that an export has.
///
/// Rows of the table of weighings that only a list told give way to those of an export. How new the
/// list of activities of a piece of gear is, and whose gear was told activity by activity, decides
/// between the two.
let listedTables = """
  ALTER TABLE bodyMeasurement ADD COLUMN isListed INTEGER NOT NULL DEFAULT 0
    CHECK (isListed IN (0, 1));

  ALTER TABLE gear ADD COLUMN usesAsOf INTEGER NOT NULL DEFAULT 0;  -- Unix seconds
  UPDATE gear SET usesAsOf = asOf;

  CREATE TABLE toldGear (
    activityID INTEGER PRIMARY KEY,    -- Garmin's; the activity itself may be missing
    asOf INTEGER NOT NULL
  ) STRICT;
  """

/// The weather of activities.
let weatherTables = """
  CREATE TABLE weather (
    activityID INTEGER PRIMARY KEY,    -- Garmin's; the activity itself may be missing
    temperatureCelsius REAL,
    feltCelsius REAL,
    dewPointCelsius REAL,
    humidity REAL CHECK (humidity BETWEEN 0 AND 1),
    windMetersPerSecond REAL CHECK (windMetersPerSecond >= 0),
    windDegrees REAL CHECK (windDegrees >= 0 AND windDegrees < 360),  -- it blows from
    words TEXT,
    asOf INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  """
