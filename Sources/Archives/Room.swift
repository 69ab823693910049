// Archives: Zip files, zips within zips, and gzip: listed, read in part and inflated within
// bounds. Nothing an archive says of itself is believed, no name becomes a path, and nothing is
// written to disk. The same room writes archives, for the invented athlete and for tests.
//
// Not here: what the files in an archive mean (Ingest).
//
// Begin with Archive and ArchiveLimits.
