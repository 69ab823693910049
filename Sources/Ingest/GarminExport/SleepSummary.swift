import Foundation
import Training

/// One row of a `sleepData` file: a night, dated by the morning.
struct SleepSummary: Decodable {
  /// `nil` for placeholders and for nights that nobody measured.
  var night: Night?

  private enum Keys: CodingKey {
    case calendarDate, sleepStartTimestampGMT, sleepEndTimestampGMT, deepSleepSeconds
    case lightSleepSeconds, remSleepSeconds, awakeSleepSeconds, sleepWindowConfirmationType
    case sleepScores
  }

  private struct Scores: Decodable { var overallScore: LenientNumber? }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = try? row.decode(GarminDate.self, forKey: .calendarDate) else { return }
    var night = Night(day: date.day)
    night.deepSeconds = row.number(.deepSleepSeconds).flatMap(duration)
    night.lightSeconds = row.number(.lightSleepSeconds).flatMap(duration)
    night.remSeconds = row.number(.remSleepSeconds).flatMap(duration)
    night.awakeSeconds = row.number(.awakeSleepSeconds).flatMap(duration)
    // A default window that nobody slept in, and a watch on the bedside table.
    guard let asleep = night.asleepSeconds, asleep > 0,
      row.text(.sleepWindowConfirmationType) != "OFF_WRIST"
    else { return }
    let start = try? row.decodeIfPresent(GarminDate.self, forKey: .sleepStartTimestampGMT)
    let end = try? row.decodeIfPresent(GarminDate.self, forKey: .sleepEndTimestampGMT)
    if let start, let end, start.seconds < end.seconds {
      night.start = Moment(unixSeconds: start.seconds, utcOffsetSeconds: nil)
      night.end = Moment(unixSeconds: end.seconds, utcOffsetSeconds: nil)
    }
    let scores = try? row.decodeIfPresent(Scores.self, forKey: .sleepScores)
    night.score = scores?.overallScore?.value.flatMap { (0...100).contains($0) ? $0 : nil }
    self.night = night
  }

  private func duration(_ seconds: Double) -> Double? {
    (0...172_800).contains(seconds) ? seconds : nil
  }
}

extension Night {
  /// The longer of two sleeps of one night: the other is a nap or a corrected window; what only
  /// the shorter one knows is kept.
  func merged(with other: Night) -> Night {
    let otherIsLonger = (other.asleepSeconds ?? 0) >= (asleepSeconds ?? 0)
    var night = otherIsLonger ? other : self
    let rest = otherIsLonger ? self : other
    night.score = night.score ?? rest.score
    night.heartRateVariability = night.heartRateVariability ?? rest.heartRateVariability
    return night
  }
}
