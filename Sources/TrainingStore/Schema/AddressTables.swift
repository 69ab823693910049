/// The addresses of activities, those of lines of a log kept by hand among them.
///
/// An address outlives what it belonged to: nobody else ever gets it.
let addressTables = """
  CREATE TABLE address (
    path TEXT PRIMARY KEY,             -- from the root of the site
    activityID INTEGER NOT NULL,
    isPresent INTEGER NOT NULL CHECK (isPresent IN (0, 1))  -- an old one leads on
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX addressByActivity ON address (activityID);
  CREATE UNIQUE INDEX presentAddress ON address (activityID) WHERE isPresent;

  -- Set where a site with addresses made of titles may stand, which nobody has written down yet.
  ALTER TABLE state ADD COLUMN owesTitledAddresses INTEGER NOT NULL DEFAULT 0
    CHECK (owesTitledAddresses IN (0, 1));
  UPDATE state SET owesTitledAddresses = 1
    WHERE EXISTS (SELECT 1 FROM activity) OR EXISTS (SELECT 1 FROM manualActivity);
  """
