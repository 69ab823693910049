// Diagnostics: What we tell people who have to mend something: how grave it is, where it is (a
// file, a line, a byte, an entry of a zip), one sentence, and what to do. Also the nearest known
// name to a misspelt one.
//
// Not here: printing, exit codes, and why something went wrong in a room's own terms; a room
// throws an error of its own, and whoever shows it to people makes a diagnostic of it.
//
// Begin with Diagnostic and Place.
