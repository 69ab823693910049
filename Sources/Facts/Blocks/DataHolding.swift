package import Training

/// One kind of thing that is known by day: how many there are, from when to when.
package struct DataHolding: Hashable, Sendable, Encodable {
  /// In the order of the page about the data.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Encodable {
    case activities, recordings, enteredByHand
    case watchDays, nights, healthReadings, bodyMeasurements, oxygenEstimates, acuteLoads
    case readiness, racePredictions
    /// Activities that say what was worn or ridden.
    case withGear
  }

  package var kind: Kind
  package var count: Int
  package var days: ClosedRange<Day>?
}

/// A stretch of days that something is missing on.
package struct DataGap: Hashable, Sendable, Encodable {
  package var kind: DataHolding.Kind
  package var days: ClosedRange<Day>

  package var dayCount: Int { days.upperBound - days.lowerBound + 1 }
}

extension DataHolding {
  /// What there is by day, in any order; several things may share a day.
  struct Dates {
    var kind: Kind
    var days: [Day]
    /// How many days without one are nothing to tell; `nil` where none are expected every day.
    var usualGap: Int?

    init(_ kind: Kind, _ days: [Day], usualGap: Int? = nil) {
      self.kind = kind
      self.days = days.sorted()
      self.usualGap = usualGap
    }

    var holding: DataHolding {
      var holding = DataHolding(kind: kind, count: days.count)
      if let first = days.first, let last = days.last { holding.days = first...last }
      return holding
    }

    /// Days without one between the first and the last, oldest first.
    var gaps: [DataGap] {
      guard let usualGap else { return [] }
      return zip(days, days.dropFirst()).compactMap { before, after in
        after - before - 1 > usualGap
          ? DataGap(kind: kind, days: (before + 1)...(after - 1)) : nil
      }
    }
  }
}

extension Season {
  /// What there is, in the order of the page about the data; nothing that there is none of.
  var holdings: [DataHolding.Dates] {
    let wellness = log.wellness
    let all: [DataHolding.Dates] = [
      .init(.activities, entries.map(\.day), usualGap: 13),
      .init(.recordings, entries.filter(\.activity.hasRecording).map(\.day)),
      .init(.enteredByHand, entries.filter { $0.activity.byHand != nil }.map(\.day)),
      .init(.watchDays, log.days.map(\.day), usualGap: 0),
      .init(.nights, log.nights.map(\.day), usualGap: 0),
      .init(.healthReadings, wellness.healthStatuses.map(\.day), usualGap: 0),
      .init(.bodyMeasurements, wellness.bodyMeasurements.map(\.day)),
      .init(.oxygenEstimates, wellness.fitnessEstimates.map(\.day)),
      .init(.acuteLoads, wellness.acuteLoads.map(\.day)),
      .init(.readiness, wellness.readiness.map(\.day)),
      .init(.racePredictions, wellness.racePredictions.map(\.day)),
      .init(.withGear, entries.filter { !gear[$0.id].isEmpty }.map(\.day)),
    ]
    return all.filter { !$0.days.isEmpty }
  }
}
