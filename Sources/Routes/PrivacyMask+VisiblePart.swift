package import Training

extension PrivacyMask {
  /// A shorter part tells where a way was cut off, and nothing of the way.
  private static let leastMeters = 200.0

  /// What of a recording may be drawn, begun anew: its first sample is the first one that is drawn,
  /// and its distances are counted along what is drawn.
  ///
  /// It is a function of the drawn samples, and of the tiles that the others lie in.
  ///
  /// - Returns: `nil` where nothing is drawn: the way is visible in no part of 200 m or in several,
  ///   for the gap between two parts tells of the place as their ends do, or it ends near a place
  ///   beside its gate.
  /// - Complexity: O(samples × zones).
  package func visiblePart(of recording: Recording) -> Recording? {
    guard let latitude = recording.column(.latitude), let longitude = recording.column(.longitude),
      let time = recording.column(.time)
    else { return nil }
    let track = (0..<min(latitude.count, longitude.count, time.count)).map { index -> GeoPoint? in
      guard let north = latitude[index], let east = longitude[index] else { return nil }
      return GeoPoint(latitude: north, longitude: east)
    }
    let parts = visibleRanges(of: track).filter {
      lengthMeters(of: track[$0].compactMap(\.self)) >= Self.leastMeters
    }
    guard parts.count == 1, let part = parts.first, let begin = time[part.lowerBound],
      let end = time[part.upperBound], begin < end
    else { return nil }
    let places = track[part].compactMap(\.self)
    let ends = [places.first, places.last].compactMap(\.self)
    guard ends.allSatisfy({ end in zones.allSatisfy { $0.letsEnd(at: end) } }) else { return nil }
    return recording.begunAnew(at: part, begin..<end, distances: centimeters(along: places))
  }
}

/// The way to each of some places, from the first.
private func centimeters(along places: [GeoPoint]) -> [Int32] {
  var meters = 0.0
  return places.indices.map { index in
    if index > 0 {
      meters += greatCircleMeters(from: places[index - 1], to: places[index]) ?? 0
    }
    return Int32(clamping: Int64((meters * 100).rounded()))
  }
}

extension Recording {
  /// Some samples with their times from zero and other distances.
  fileprivate func begunAnew(
    at samples: ClosedRange<Int>, _ span: Range<Double>, distances: [Int32]
  ) -> Recording {
    let cut = streams.filter { $0.kind != .distance }.map { stream in
      var stream = stream
      stream.raw = Array(stream.raw[samples])
      if stream.kind == .time, let first = stream.raw.first {
        stream.offset = 0
        for index in stream.raw.indices { stream.raw[index] &-= first }
      }
      return stream
    }
    return Recording(
      streams: cut + [Stream(.distance, raw: distances, scale: 100)],
      pauses: pauses.map { $0.clamped(to: span) }.filter { !$0.isEmpty }.map {
        $0.lowerBound - span.lowerBound..<$0.upperBound - span.lowerBound
      })
  }
}
