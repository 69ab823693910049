import TrainingStore

extension LiveAnswer.Kind {
  /// Which service answers so.
  var service: String {
    switch self {
    case .intervalsActivities, .intervalsWellness: "intervals.icu"
    default: "Garmin Connect"
    }
  }

  /// What a list of them is called within its service.
  var words: String {
    switch self {
    case .intervalsActivities: "activities"
    case .intervalsWellness: "days"
    default: rawValue
    }
  }

  /// What the ledger says a list of them is.
  var code: LedgerKind? {
    switch self {
    case .intervalsActivities: .intervals(.activities)
    case .intervalsWellness: .intervals(.wellness)
    default: list.map(LedgerKind.garmin)
    }
  }
}
