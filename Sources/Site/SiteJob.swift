/// One file of the site: where it lies, what it depends on, and how to make it.
struct SiteJob: Sendable {
  var path: String
  var fingerprint: String
  var make: @Sendable () throws -> [UInt8]
}
