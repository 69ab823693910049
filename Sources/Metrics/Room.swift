// Metrics: Numbers from training: load, fitness and form, zones, efforts, records, endurance,
// recovery, plans, and what a page draws of a recording. Pure functions, named for their result;
// the comment gives shape, unit, gaps, what nil means, cost and source.
//
// Not here: places on the globe (Routes), words and rounding (Wording), files and clocks: a day is
// handed in. What waits for its page is listed in scripts/dead-code.txt.
//
// Begin with trainingBalance, timeInZone and derivedValues.
