// Facts: What each page tells, as numbers, days, identities, links and findings: an enum says what
// is true, and the rule behind it is tested without words. One value a page, hashed by all its
// fields. Season holds what several pages share and is computed once.
//
// Not here: a word of ours, a tag, a rounded number. The runner's own words are values.
// scripts/check-facts looks after that.
//
// Begin with Season, then the facts of one page and of its blocks.
