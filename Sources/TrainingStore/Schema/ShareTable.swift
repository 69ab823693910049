/// What was asked to be told to others.
let shareTable = """
  CREATE TABLE share (
    week TEXT PRIMARY KEY              -- 2026-W47
  ) STRICT, WITHOUT ROWID;
  """
