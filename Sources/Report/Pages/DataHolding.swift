import Training

/// One kind of thing that is known by day: how many there are, from when to when, what is missing.
struct DataHolding: Hashable, Sendable {
  /// In the plural: `nights`.
  var name: String
  var count: Int
  var days: ClosedRange<Day>?
  /// Days without one between the first and the last, oldest first; `nil` where none are expected
  /// every day.
  var gaps: [ClosedRange<Day>]?

  /// - Parameters:
  ///   - days: of each thing, in any order; several may share one.
  ///   - usualGap: how many days without one are nothing to tell; `nil` to look for no gaps.
  init(_ name: String, days: [Day], usualGap: Int?) {
    self.name = name
    count = days.count
    let days = days.sorted()
    if let first = days.first, let last = days.last { self.days = first...last }
    gaps = usualGap.map { usual in
      zip(days, days.dropFirst()).compactMap { before, after in
        after - before - 1 > usual ? (before + 1)...(after - 1) : nil
      }
    }
  }
}

extension ClosedRange<Day> {
  /// How many days it has.
  var dayCount: Int { upperBound - lowerBound + 1 }
}

extension Report {
  /// What there is, in the order of the page about the data; nothing that there is none of.
  var holdings: [DataHolding] {
    let wellness = log.wellness
    let all = [
      DataHolding("activities", days: entries.map(\.day), usualGap: 13),
      DataHolding(
        "recordings", days: entries.filter(\.activity.hasRecording).map(\.day), usualGap: nil),
      DataHolding(
        "entered by hand", days: entries.filter { $0.activity.byHand != nil }.map(\.day),
        usualGap: nil),
      DataHolding("days of the watch", days: log.days.map(\.day), usualGap: 0),
      DataHolding("nights", days: log.nights.map(\.day), usualGap: 0),
      DataHolding("nights with health readings", days: wellness.healthStatuses.map(\.day), usualGap: 0),
      DataHolding("body measurements", days: wellness.bodyMeasurements.map(\.day), usualGap: nil),
      DataHolding(
        "estimates of VO₂max", days: wellness.fitnessEstimates.map(\.day), usualGap: nil),
      DataHolding("days of Garmin's acute load", days: wellness.acuteLoads.map(\.day), usualGap: nil),
      DataHolding("days of training readiness", days: wellness.readiness.map(\.day), usualGap: nil),
      DataHolding("race predictions", days: wellness.racePredictions.map(\.day), usualGap: nil),
    ]
    return all.filter { $0.count > 0 }
  }
}
