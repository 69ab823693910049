// FIT: Decodes and encodes the files that watches write, by the tables of their profile: messages,
// and records as columns. Any bytes either decode, with what was damaged named, or throw; nothing
// traps.
//
// Not here: what a message means for an activity (Ingest). This room knows nothing of openrun, not
// even Training. The tables are written by scripts/fit-profile.
//
// Begin with decodeFIT, FITFile and FITMessage.
