/// All that one page tells: numbers, days, identities, links, findings, and the runner's own words.
///
/// Not one word of ours is in it and no tag. Two pages with equal facts, in the same words and the
/// same theme, are the same bytes, so the fingerprint of the facts is the page's. What the compiler
/// makes of `Hashable` and `Encodable` takes in every field; none is written by hand.
package protocol PageFacts: Hashable, Sendable, Encodable {}
