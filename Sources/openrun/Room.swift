// openrun: The program. It starts the commands and imports nothing else, so that tests can build
// all that is worth testing as libraries.
//
// Not here: anything more. Everything else is in OpenRunCommand and below.
//
// Begin with Program in OpenRunCommand.
