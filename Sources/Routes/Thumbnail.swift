package import Training

/// The shape of a recording's route in few points, to be drawn as small as a stamp.
///
/// Gaps are drawn across; jumps of the receiver are left out.
///
/// - Parameters:
///   - recording: with or without places.
///   - budget: at most so many points.
/// - Returns: in the order they were run; empty without two places in a row.
/// - Complexity: O(*n*).
package func thumbnail(of recording: Recording, points budget: Int = 60) -> [GeoPoint] {
  let recording = thinned(recording)
  guard let latitude = recording.column(.latitude), let longitude = recording.column(.longitude)
  else { return [] }
  let track = trackParts(
    latitude: latitude, longitude: longitude, time: recording.column(.time),
    pauses: recording.pauses)
  let line = track.parts.flatMap { track.places(of: $0, latitude, longitude) }
  return simplified(line, budget: budget)
}

/// The route with so few samples that drawing it as small as a stamp is cheap; every place it
/// turns is still there.
private func thinned(_ recording: Recording) -> Recording {
  let step = recording.count / 600
  guard step > 1 else { return recording }
  // The end is where the route ends, whatever the step.
  let rows = Array(stride(from: 0, to: recording.count - 1, by: step)) + [recording.count - 1]
  let streams = [StreamKind.time, .latitude, .longitude].compactMap { recording.stream($0) }
  return Recording(
    streams: streams.map { stream in
      var stream = stream
      stream.raw = rows.map { stream.raw[$0] }
      return stream
    }, pauses: recording.pauses)
}
