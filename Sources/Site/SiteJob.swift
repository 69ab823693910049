/// One file of the site: where it lies, the fingerprint of what it is made of, and how to make it.
struct SiteJob: Sendable {
  var path: String
  var fingerprint: String
  /// `nil` for a file that stands as the last build left it.
  var make: (@Sendable () throws -> [UInt8])?
}
