package import Routes

/// What openrun.toml says about what is for the runner alone.
package struct PrivacySettings: Sendable, Hashable {
  /// In the order of the file; none is printed anywhere.
  package var places: [PrivacyZone] = []
  /// Where each begins in openrun.toml, in the same order.
  package var lines: [Int] = []

  package init() {}

  /// Meters within which nothing is drawn, where the runner says nothing else.
  package static let usualRadius = 800.0
  /// A smaller one hides next to nothing: the middle of the mask is never far from the place.
  package static let leastRadius = 400.0
}
