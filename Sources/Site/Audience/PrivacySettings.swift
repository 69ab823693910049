package import Routes

/// What openrun.toml says about what is for the runner alone.
package struct PrivacySettings: Sendable, Hashable {
  /// In the order of the file; none is printed anywhere.
  package var places: [PrivacyZone] = []
  /// Where each begins in openrun.toml, in the same order.
  package var lines: [Int] = []
  package var touching = Touching.numbers

  package init() {}

  /// Meters within which nothing is drawn, where the runner says nothing else.
  package static let usualRadius = 800.0
  /// A smaller one hides next to nothing: the middle of the mask is never far from the place.
  package static let leastRadius = 400.0
}

extension PrivacySettings {
  /// What everybody is shown of an activity that comes into a private place.
  package enum Touching: String, CaseIterable, Sendable {
    /// Its numbers, and nothing that lies in space.
    case numbers
    /// The map up to the place where that is safe, and then the numbers of what is drawn alone.
    case map
  }
}
