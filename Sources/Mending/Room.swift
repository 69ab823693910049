// Mending: From a recording as it was read to one that can have been so: pure functions, one for
// each kind of fault, and what each of them did as a Correction.
//
// Not here: start and clock, which are judged where a file is read (Ingest), which samples belong
// to which activity (Ingest), and numbers of a sound recording (Metrics).
//
// Begin with mended(_:_:).
