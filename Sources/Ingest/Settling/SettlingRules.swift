import TrainingStore

/// What settings say about how activities are made of what sources tell.
package struct SettlingRules: Hashable, Sendable {
  /// The site's zone, for recordings without an offset of their own.
  package var timeZone: String?

  package init(timeZone: String? = nil) { self.timeZone = timeZone }

  /// Of all settings, and of the rules themselves.
  var fingerprint: UInt64 {
    digest(of: [settlingVersion, mendingVersion, timeZone ?? ""])
  }
}

/// Raised when another activity is made of the same items.
let settlingVersion = "1"

private func digest(of texts: [String]) -> UInt64 { fingerprint(of: texts) }
