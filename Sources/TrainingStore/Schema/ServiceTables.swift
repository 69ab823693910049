/// How far live services have been asked: nothing that a page shows.
let serviceTables = """
  CREATE TABLE serviceState (
    name TEXT PRIMARY KEY,             -- of the service, and what of it
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  """

/// How long a night was, as services say it that pass on no stages.
let toldSleep = """
  ALTER TABLE night ADD COLUMN toldAsleepSeconds REAL CHECK (toldAsleepSeconds >= 0);
  """
