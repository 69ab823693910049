// Leaks: Attacks a finished site as a stranger would: reads every byte for what must not be told,
// lays each drawn way over the track it is of, and guesses the places that cut ways lead to. Bytes
// and what is private in, leaks out, each with its file and line.
//
// Not here: files, the store, and how a leak is said (Site, Desk). Nothing in here decides what is
// published; it only looks at what came of it.
//
// Begin with LeakSearch, then ByteSearch, OutingSearch and HomeGuess.
