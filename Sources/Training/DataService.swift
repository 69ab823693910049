/// A service that asks to be named where what it told is shown.
package enum DataService: String, CaseIterable, Sendable {
  case garmin = "Garmin"
  case intervals = "intervals.icu"

  /// What it calls itself.
  package var name: String { rawValue }
}
