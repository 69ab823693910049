import Foundation
import Ingest
import Training

extension ManualEntry {
  /// The entry with the offset of a zone, where it tells a time of day and no offset.
  ///
  /// Without a zone the time is kept as the clock on the wall had it.
  func onClock(of zone: String?) -> ManualEntry {
    guard let secondOfDay, utcOffsetSeconds == nil else { return self }
    var entry = self
    guard let zone = zone.flatMap({ TimeZone(identifier: $0) }) else {
      entry.utcOffsetSeconds = 0
      return entry
    }
    let wall = Double(day.number * 86_400 + secondOfDay)
    let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall))
    entry.utcOffsetSeconds = zone.secondsFromGMT(
      for: Date(timeIntervalSince1970: wall - Double(guess)))
    return entry
  }
}
