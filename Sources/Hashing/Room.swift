// Hashing: Whether two things are the same: SHA-256 of bytes, and the fingerprint of any value by
// all its fields, which decides whether a page has to be made again. HMAC is here for private
// places.
//
// Not here: secrets, and what goes into the fingerprint of a page (Report, Site).
//
// Begin with Fingerprint and FingerprintEncoder; Digested is for values that many pages share.
