package import Training

/// How much was easy, moderate and hard: of a week beside many, or of many.
package struct BalanceFacts: Hashable, Sendable, Encodable {
  /// In zones 1 and 2, of the week if it has zones, else of all.
  package var easySeconds: Double
  /// In zone 3.
  package var moderateSeconds: Double
  /// In zones 4 and 5.
  package var hardSeconds: Double
  /// Of the week; `nil` where all weeks are told of.
  package var easyShare: Double?
  /// The week, where it is not the one that today is in.
  package var earlierWeek: ISOWeek?
  /// Of all weeks.
  package var meanEasyShare: Double
  package var weekCount: Int

  package var totalSeconds: Double { easySeconds + moderateSeconds + hardSeconds }

  /// `nil` without any time in zones.
  ///
  /// - Parameters:
  ///   - week: the one to tell of; `nil` for all.
  ///   - weeks: what it stands beside.
  ///   - today: the day it is told on; `nil` for all weeks.
  package init?(_ week: WeekSums?, of weeks: [WeekSums], today: Day? = nil) {
    guard let mean = weeks.easyShare else { return nil }
    easyShare = week?.easyShare
    if let week, let today, !week.week.contains(today) { earlierWeek = week.week }
    let zones = week.flatMap { $0.easyShare == nil ? nil : $0.zoneSeconds } ?? weeks.zoneSeconds
    easySeconds = zones[0] + zones[1]
    moderateSeconds = zones[2]
    hardSeconds = zones[3] + zones[4]
    meanEasyShare = mean
    weekCount = weeks.count
  }
}
