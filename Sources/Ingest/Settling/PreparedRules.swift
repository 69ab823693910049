import Foundation
import Training
import TrainingStore

/// The wall clock of an activity that nobody recorded an offset of.
struct AssumedOffset {
  var seconds: Int
  /// Whether it is the hour of the place, far from the site's zone.
  var isFromPlace = false
}

extension SettlingRules {
  /// The offset of an activity that nobody recorded one of; `nil` where it has one, or where nothing
  /// tells.
  ///
  /// Days spent elsewhere come first. A place three hours or more by longitude from the site's zone
  /// has the hour of its longitude.
  func offset(of start: Moment, at place: GeoPoint?) -> AssumedOffset? {
    guard start.utcOffsetSeconds == nil else { return nil }
    for away in aways {
      guard let there = LocalClock(zone: away.timeZone)?.localized(start),
        (away.from...away.to).contains(there.day), let seconds = there.utcOffsetSeconds
      else { continue }
      return AssumedOffset(seconds: seconds)
    }
    let clock = timeZone.flatMap { LocalClock(zone: $0) }
    let local = clock?.localized(start).utcOffsetSeconds
    if let place {
      let hours = Int((place.longitude / 15).rounded())
      let apart = abs(place.longitude * 240 - Double(local ?? 0))
      if min(apart, 86_400 - apart) >= 3 * 3_600 {
        // Just beyond the date line lie islands that keep the date of its western side.
        return AssumedOffset(seconds: (hours == -12 ? 12 : hours) * 3_600, isFromPlace: true)
      }
    }
    return local.map { AssumedOffset(seconds: $0) }
  }

  /// The offset that an item's start is shown with.
  func offset(of told: Told) -> Int {
    told.activity.start.utcOffsetSeconds
      ?? offset(of: told.activity.start, at: told.item.middle)?.seconds ?? 0
  }
}
