import Foundation
import Training

/// The wall clock of a zone, for activities that did not record their own offset.
struct LocalClock: Sendable {
  private let zone: TimeZone

  init?(zone name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  static func knows(_ name: String) -> Bool { TimeZone(identifier: name) != nil }

  /// Gives a moment the zone's offset, unless it has its own.
  func localized(_ moment: Moment) -> Moment {
    guard moment.utcOffsetSeconds == nil else { return moment }
    let date = Date(timeIntervalSince1970: Double(moment.unixSeconds))
    return Moment(
      unixSeconds: moment.unixSeconds, utcOffsetSeconds: zone.secondsFromGMT(for: date))
  }
}

extension TrainingLog {
  /// The same log on the wall clock of a zone, where nobody recorded another.
  func localized(in zone: String?) -> TrainingLog {
    guard let clock = zone.flatMap(LocalClock.init) else { return self }
    var log = self
    for index in log.activities.indices {
      log.activities[index].start = clock.localized(log.activities[index].start)
    }
    return log
  }
}
