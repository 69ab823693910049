import Facts
import Training
import Wording

/// One kind of thing that is known by day: how many there are, from when to when, what is missing.
struct DataHolding: Hashable, Sendable {
  /// In the plural: `nights`.
  var name: String
  /// In the singular.
  private var singular: String
  var count: Int
  var days: ClosedRange<Day>?
  /// Days without one between the first and the last, oldest first; `nil` where none are expected
  /// every day.
  var gaps: [ClosedRange<Day>]?

  /// Counts things by their days, in any order; several may share one.
  ///
  /// `usualGap` is how many days without one are nothing to tell; `nil` to look for no gaps.
  init(_ name: String, _ singular: String, days: [Day], usualGap: Int?) {
    self.name = name
    self.singular = singular
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

extension DataHolding {
  /// `412 nights`.
  func counted(in language: Wording) -> String {
    language.integer(count) + " " + (count == 1 ? singular : name)
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
    let entered = entries.filter { $0.activity.byHand != nil }
    let all = [
      DataHolding("activities", "activity", days: entries.map(\.day), usualGap: 13),
      DataHolding(
        "recordings", "recording", days: entries.filter(\.activity.hasRecording).map(\.day),
        usualGap: nil),
      DataHolding(
        "entered by hand", "entered by hand", days: entered.map(\.day), usualGap: nil),
      DataHolding("days of the watch", "day of the watch", days: log.days.map(\.day), usualGap: 0),
      DataHolding("nights", "night", days: log.nights.map(\.day), usualGap: 0),
      DataHolding(
        "nights with health readings", "night with health readings",
        days: wellness.healthStatuses.map(\.day), usualGap: 0),
      DataHolding(
        "body measurements", "body measurement", days: wellness.bodyMeasurements.map(\.day),
        usualGap: nil),
      DataHolding(
        "estimates of VO₂max", "estimate of VO₂max", days: wellness.fitnessEstimates.map(\.day),
        usualGap: nil),
      DataHolding(
        "days of acute load", "day of acute load", days: wellness.acuteLoads.map(\.day),
        usualGap: nil),
      DataHolding(
        "days of training readiness", "day of training readiness",
        days: wellness.readiness.map(\.day), usualGap: nil),
      DataHolding(
        "days of race predictions", "day of race predictions",
        days: wellness.racePredictions.map(\.day), usualGap: nil),
      DataHolding(
        "activities with their gear", "activity with its gear",
        days: entries.filter { !gear[$0.id].isEmpty }.map(\.day), usualGap: nil),
    ]
    return all.filter { $0.count > 0 }
  }
}
