// openrun-fuzz: Feeds made-up bytes to the readers and says what must hold whatever they are;
// built and run by scripts/fuzz alone, with findings in docs/reliability.md.
//
// Not here: laws about well-formed input, which are in the tests of each room.
//
// Begin with Fuzz and FuzzedReader.
