// openrun-bench: Measures decoding, ingesting, building and a few formulas, and prints one line of
// JSON each; run by scripts/bench, with what it found in docs/performance.md.
//
// Not here: tests of what is right. No other room imports it, and what only it needs counts as
// dead.
//
// Begin with main.swift, then IngestAndBuild.
