package import Foundation
package import Training

/// The moment an activity began, with the offset of the place it was in.
///
/// - Parameters:
///   - unixSeconds: the instant of the start.
///   - recordedOffset: seconds east of UTC, as the watch or the service knew it; it wins.
///   - timeZone: asked when nobody recorded an offset.
/// - Returns: a moment whose `day` is the day the whole activity belongs to, also when it crosses
///   midnight.
package func localStart(
  unixSeconds: Int, recordedOffset: Int?, timeZone: TimeZone
) -> Moment {
  let offset =
    recordedOffset
    ?? timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(unixSeconds)))
  return Moment(unixSeconds: unixSeconds, utcOffsetSeconds: offset)
}
