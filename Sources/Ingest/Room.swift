// Ingest: Gives every file a meaning and a row in the ledger: what it is, what was taken from it,
// and why the rest was not. A folder for each source; Reading goes through containers, Keeping puts
// what files tell into the store, Matching makes activities of what several sources tell, Settling
// writes what is new of them with all that is derived; Text reads what people write.
//
// Not here: schema and queries (TrainingStore), formulas (Metrics, Routes), and the terminal.
// Settings arrive as values. A bad file is a row, never a stop.
//
// Begin with IngestRun.run and Keeper, then Resolution and settle.
