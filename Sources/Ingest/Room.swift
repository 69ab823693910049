// Ingest: Gives every file a meaning and a row in the ledger: what it is, what was taken from it,
// and why the rest was not. A folder for each source; Pipeline goes through containers, matches
// what several sources say of one activity, keeps it, and makes the derived values; Text reads
// what people write.
//
// Not here: schema and queries (TrainingStore), formulas (Metrics, Routes), and the terminal.
// Settings arrive as values. A bad file is a row, never a stop.
//
// Begin with Ingestion.run, then Source and readTrack.
