import Foundation

/// The wall clock of a zone, for activities that did not record their own offset.
package struct LocalClock: Sendable {
  private let zone: TimeZone

  /// `nil` for a zone that the system does not know.
  package init?(zone name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  package static func knows(_ name: String) -> Bool { TimeZone(identifier: name) != nil }

  /// Gives a moment the zone's offset, unless it has its own.
  package func localized(_ moment: Moment) -> Moment {
    guard moment.utcOffsetSeconds == nil else { return moment }
    let date = Date(timeIntervalSince1970: Double(moment.unixSeconds))
    return Moment(
      unixSeconds: moment.unixSeconds, utcOffsetSeconds: zone.secondsFromGMT(for: date))
  }
}

extension [Activity] {
  /// The same activities on the wall clock of a zone, where nobody recorded another.
  ///
  /// Without a zone they stay as they are: UTC is shown where the offset is unknown.
  package func localized(in zone: String?) -> [Activity] {
    guard let clock = zone.flatMap(LocalClock.init) else { return self }
    var activities = self
    for index in activities.indices {
      activities[index].start = clock.localized(activities[index].start)
    }
    return activities
  }
}

extension TrainingLog {
  /// The same log on the wall clock of a zone, where nobody recorded another.
  package func localized(in zone: String?) -> TrainingLog {
    var log = self
    log.activities = activities.localized(in: zone)
    return log
  }
}
