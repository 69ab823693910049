// Desk: What the commands do, without a terminal: values and a progress closure in, receipts and
// diagnostics out. Whatever asks for something to be done, a command or a form, calls these functions.
//
// Not here: arguments, columns of a table on a terminal, colors, exit codes. How a thing is done
// belongs into the room that does it; which steps it takes, and in which order, stands here.
//
// Begin with Desk and Refusal, then one of the Desk+ files.
