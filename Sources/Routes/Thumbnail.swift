package import Training

/// The shape of a recording's route in few points, to be drawn as small as a stamp.
///
/// Gaps are drawn across; jumps of the receiver are left out.
///
/// - Parameters:
///   - recording: with or without places.
///   - budget: at most so many points.
/// - Returns: in the order they were run; empty without two places in a row.
/// - Complexity: O(*n* log *n*).
package func thumbnail(of recording: Recording, points budget: Int = 60) -> [GeoPoint] {
  guard let latitude = recording.column(.latitude), let longitude = recording.column(.longitude)
  else { return [] }
  let track = trackParts(
    latitude: latitude, longitude: longitude, time: recording.column(.time),
    pauses: recording.pauses)
  let line = track.parts.flatMap { track.places(of: $0, latitude, longitude) }
  return simplified(line, budget: budget)
}
