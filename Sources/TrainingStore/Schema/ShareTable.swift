/// What was asked to be told to others.
let shareTable = """
  CREATE TABLE share (
    week TEXT PRIMARY KEY              -- 2026-W47
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE feedTag (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tag TEXT NOT NULL                  -- what ids in the feed begin with: tag:HOST,YEAR
  ) STRICT;
  """

/// Months and runs are told as well.
let shareSubjects = """
  ALTER TABLE share RENAME COLUMN week TO subject;
  """
