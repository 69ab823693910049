/// How far live services have been asked: nothing that a page shows.
let serviceTables = """
  CREATE TABLE serviceState (
    name TEXT PRIMARY KEY,             -- of the service, and what of it
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  """

/// What services listed once and list no more.
let withdrawalTable = """
  CREATE TABLE withdrawal (
    source INTEGER NOT NULL,           -- see SourceKind
    number INTEGER NOT NULL,           -- of the activity, by the source
    account INTEGER NOT NULL,
    asOf INTEGER NOT NULL,             -- when it was missed, in Unix seconds
    PRIMARY KEY (source, number)
  ) STRICT, WITHOUT ROWID;
  """

/// How long a night was, as services say it that pass on no stages.
let toldSleep = """
  ALTER TABLE night ADD COLUMN toldAsleepSeconds REAL CHECK (toldAsleepSeconds >= 0);
  """
