// Training: The words of the sport as values: an activity with its recording, laps and parts, a
// day with its nights and measurements, an athlete, a race, a week of a plan. Moments, days and
// weeks are here too. A value says its unit and what nil means; a stream is a column, never a list
// of samples.
//
// Not here: anything that is computed of them (Metrics, Routes), read (Ingest), kept
// (TrainingStore) or told (Facts, Wording). Nothing is imported but Foundation.
//
// Begin with Activity and TrainingLog, then Recording and Column.
