// Cards: A picture to share, from a value of words and numbers to the bytes of a PNG: letters from
// the outlines of the theme's own font, pixels by the area that a shape covers, at most 256 colors.
// The same value gives the same bytes on every machine.
//
// Not here: what a card says (Facts, Wording); anything of training: a day is a letter with some
// seconds, a run is a row of bars; files.
//
// Begin with Card and LandscapeCard.
