package import Training
import TrainingStore

/// What a live service answered about some days, as it came.
package struct LiveAnswer: Sendable {
  /// What it is a list of.
  package enum Kind: String, Sendable, CaseIterable {
    case activities, days, nights, variability, weights, readiness, endurance, hill, predictions
    /// VO₂max of days.
    case maxMet
    case records, gear
    /// What activities were done in.
    case gearUse
    /// Of activities.
    case weather
    case intervalsActivities, intervalsWellness
  }

  package var kind: Kind
  /// The month that all of it is of; what was listed of it before is put in its place.
  package var year: Int
  package var month: Int
  package var bytes: [UInt8]
  /// When it was asked for, in Unix seconds.
  package var asOf: Int
  /// Of activities: the days of which it has all there are.
  package var wholeDays: ClosedRange<Day>?

  package init(
    _ kind: Kind, year: Int, month: Int, bytes: [UInt8], asOf: Int,
    wholeDays: ClosedRange<Day>? = nil
  ) {
    (self.kind, self.year, self.month) = (kind, year, month)
    (self.bytes, self.asOf, self.wholeDays) = (bytes, asOf, wholeDays)
  }

  /// What the ledger calls it.
  var name: String { "\(kind.words) of \(year)-\(month < 10 ? "0" : "")\(month)" }
}

extension LiveAnswer.Kind {
  /// What the ledger calls a list of them; `nil` for those of another service than Garmin's.
  var list: GarminList? {
    switch self {
    case .activities: .activities
    case .days: .days
    case .nights: .nights
    case .variability: .healthStatus
    case .weights: .bodyMeasurements
    case .readiness: .readiness
    case .endurance: .enduranceScore
    case .hill: .hillScore
    case .predictions: .racePredictions
    case .maxMet: .maxMet
    case .records: .personalRecords
    case .gear, .gearUse: .gear
    case .weather: .weather
    case .intervalsActivities, .intervalsWellness: nil
    }
  }
}
