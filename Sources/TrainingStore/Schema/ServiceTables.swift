/// How far live services have been asked: nothing that a page shows.
let serviceTables = """
  CREATE TABLE serviceState (
    name TEXT PRIMARY KEY,             -- of the service, and what of it
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  """
