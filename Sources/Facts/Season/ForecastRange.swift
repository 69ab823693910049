package import Metrics
import Training

/// How much of a plan was done in the weeks of it that are over, the least and the most of it.
package struct PlanDone: Hashable, Sendable, Encodable {
  /// Kilometers done by kilometers planned.
  package var least: Double
  package var most: Double
  /// Of how many weeks.
  package var weeks: Int

  /// Fewer weeks tell nothing of those to come.
  package static let fewestWeeks = 4

  /// `nil` with fewer than four weeks that were planned and are known, and where all were the same.
  ///
  /// - Parameters:
  ///   - plan: all of its weeks.
  ///   - entries: those that count.
  ///   - days: those of which all is known; a week counts if it lies in them.
  init?(_ plan: [PlannedWeek], entries: [ActivityEntry], days: ClosedRange<Day>) {
    let over = plan.filter {
      $0.distanceMeters > 0 && days.contains($0.week.monday) && days.contains($0.week.sunday)
    }
    guard over.count >= Self.fewestWeeks else { return nil }
    var meters: [ISOWeek: Double] = [:]
    for entry in entries where entry.isRun {
      meters[entry.day.isoWeek, default: 0] += entry.activity.distanceMeters ?? 0
    }
    let shares = over.map { (meters[$0.week] ?? 0) / $0.distanceMeters }
    guard let least = shares.min(), let most = shares.max(), least < most else { return nil }
    (self.least, self.most, weeks) = (least, most, over.count)
  }
}

/// Where a plan leads if as much of the rest is done as was of its weeks so far.
package struct ForecastRange: Hashable, Sendable {
  package var done: PlanDone
  /// What each day of the calendar ends with if the least is done, and if the most is.
  package var leastEvenings: [TrainingBalance]
  package var mostEvenings: [TrainingBalance]
}
