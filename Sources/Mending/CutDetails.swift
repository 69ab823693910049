import Training

extension ActivityDetails {
  /// What of the parts lies within a span of seconds, which becomes the beginning of all times.
  func cut(to span: Range<Double>, samples: [Int]) -> ActivityDetails {
    var cut = self
    cut.recording = recording?.cut(to: span, samples: samples)
    cut.laps = laps.compactMap { $0.cut(to: span, recording) }
    cut.lengths = lengths.compactMap {
      guard span.holdsMiddle(of: $0.startSeconds, $0.seconds) else { return nil }
      var length = $0
      length.startSeconds = max(0, $0.startSeconds - span.lowerBound)
      return length
    }
    cut.sets = sets.compactMap {
      guard span.holdsMiddle(of: $0.startSeconds, $0.seconds) else { return nil }
      var set = $0
      set.startSeconds = max(0, $0.startSeconds - span.lowerBound)
      return set
    }
    cut.watchSplits = watchSplits.compactMap { split in
      let (from, to) = span.part(of: split.startSeconds, split.seconds)
      guard to > from, split.seconds > 0 else { return nil }
      var part = split
      (part.startSeconds, part.seconds) = (from - span.lowerBound, to - from)
      part.meters = split.meters.map { $0 * (to - from) / split.seconds }
      return part
    }
    return cut
  }
}

extension Range<Double> {
  fileprivate func holdsMiddle(of start: Double, _ seconds: Double) -> Bool {
    contains(start + seconds / 2)
  }

  fileprivate func part(of start: Double, _ seconds: Double) -> (from: Double, to: Double) {
    (Swift.max(start, lowerBound), Swift.min(start + seconds, upperBound))
  }
}

extension Lap {
  /// The part of a lap within a span; one that is cut keeps no mean that it cannot know.
  fileprivate func cut(to span: Range<Double>, _ recording: Recording?) -> Lap? {
    let seconds = max(elapsedSeconds ?? movingSeconds, movingSeconds)
    let (from, to) = span.part(of: startSeconds, seconds)
    guard to > from else { return nil }
    var lap = self
    lap.startSeconds = from - span.lowerBound
    guard to - from < seconds - 0.5 else { return lap }
    lap.elapsedSeconds = to - from
    lap.movingSeconds = min(movingSeconds, recording?.timerSeconds(in: from..<to) ?? to - from)
    if distanceMeters != nil {
      lap.distanceMeters =
        recording?.streamMeters(in: from..<to) ?? distanceMeters.map { $0 * (to - from) / seconds }
    }
    (lap.ascentMeters, lap.descentMeters) = (nil, nil)
    lap.averageHeartRate = recording?.mean(of: .heartRate, in: from..<to) ?? averageHeartRate
    return lap
  }
}

extension Recording {
  /// Some samples, their times and distances counted anew.
  fileprivate func cut(to span: Range<Double>, samples: [Int]) -> Recording {
    let cut = streams.map { stream in
      var stream = stream
      stream.raw = samples.map { stream.raw[$0] }
      switch stream.kind {
      case .time:
        let shift = Int32((span.lowerBound * stream.scale).rounded())
        for index in stream.raw.indices { stream.raw[index] &-= shift }
      case .distance:
        guard let first = stream.raw.first(where: { $0 != Stream.missing }) else { break }
        stream.offset = 0
        for index in stream.raw.indices where stream.raw[index] != Stream.missing {
          stream.raw[index] &-= first
        }
      default: break
      }
      return stream
    }
    let spans = pauses.map { $0.clamped(to: span) }.filter { !$0.isEmpty }
    return Recording(
      streams: cut,
      pauses: spans.map { $0.lowerBound - span.lowerBound..<$0.upperBound - span.lowerBound })
  }
}
