import Foundation
import Training

extension SettlingRules {
  /// The offset of an activity that nobody recorded one of; `nil` where it has one, or where nothing
  /// tells.
  ///
  /// A place three hours or more by longitude from the site's zone has the hour of its longitude.
  func offset(
    of activity: Activity, at place: GeoPoint?
  ) -> (seconds: Int, isFromPlace: Bool)? {
    guard activity.start.utcOffsetSeconds == nil else { return nil }
    let clock = timeZone.flatMap { LocalClock(zone: $0) }
    let local = clock?.localized(activity.start).utcOffsetSeconds
    if let place {
      let hours = Int((place.longitude / 15).rounded())
      let apart = abs(place.longitude * 240 - Double(local ?? 0))
      if min(apart, 86_400 - apart) >= 3 * 3_600 { return (hours * 3_600, true) }
    }
    return local.map { ($0, false) }
  }
}
