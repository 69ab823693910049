// IntervalsICU: intervals.icu, to which watches of many makers send what they record. A key that the
// runner finds in its settings opens it. Answers are handed on as they came; Ingest knows what they
// tell.
//
// Not here: connections and secrets (LiveService), training, the store, the terminal.
//
// Begin with IntervalsAPI, what it can be asked; IntervalsList is what a sync needs to know of
// activities before it fetches their originals.
