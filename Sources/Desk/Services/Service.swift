/// A service that can be asked.
package enum Service: String, CaseIterable, Sendable {
  case garmin, intervals

  package var name: String {
    switch self {
    case .garmin: "Garmin"
    case .intervals: "intervals.icu"
    }
  }

  /// As what goes wrong names it.
  var noun: String {
    switch self {
    case .garmin: "Garmin's service"
    case .intervals: "intervals.icu"
    }
  }

  /// What to do about a key that it does not accept.
  var newKey: String {
    switch self {
    case .garmin: "make a new one at \(Desk.garminKeyPage) and run  openrun garmin login --key"
    case .intervals:
      "copy the one that stands at \(Desk.intervalsKeyPage) and run  openrun intervals login --key"
    }
  }

  /// Why it is not asked where nothing opens it.
  var closed: Refusal {
    switch self {
    case .garmin:
      Refusal(
        "openrun has no key to Garmin, and no sign-in",
        help: "make a key at \(Desk.garminKeyPage) and run  openrun garmin login --key")
    case .intervals:
      Refusal(
        "openrun has no key to intervals.icu",
        help: "copy it from \(Desk.intervalsKeyPage) and run  openrun intervals login --key")
    }
  }
}
