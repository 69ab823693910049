// OpenRunCommand: The commands: arguments in, one call of Desk, words out. Commands has one type for
// each, Answers what some of them tell at length, Terminal how it is printed, Input what people type.
//
// Not here: anything that could be done without a command line; it belongs into Desk or the room that
// does it. The parser of arguments is imported in this room alone.
//
// Begin with OpenRun and Program, then one of the Commands.
