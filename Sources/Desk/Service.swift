/// A service that can be asked, as far as sentences differ.
enum Service {
  case garmin, intervals

  var name: String {
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

  /// What fetches from it.
  var syncCommand: String {
    switch self {
    case .garmin: "openrun sync"
    case .intervals: "openrun intervals sync"
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
}
