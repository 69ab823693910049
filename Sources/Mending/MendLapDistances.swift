import Training

extension Draft {
  /// Laps without a distance, or with one that their samples disprove: the samples decide.
  ///
  /// A lap is held against its samples alone, and only where they reach from its start to its end.
  ///
  /// - Parameter isMeasured: the samples were measured along places or by speeds, which differ from
  ///   what a device counted by more.
  mutating func mendLapDistances(isMeasured: Bool) {
    guard let recording, !details.laps.isEmpty, !isCountedInLengths,
      let way = KnownWay(recording)
    else { return }
    let share = isMeasured ? 0.2 : 0.05
    let slack = 10.0
    var (count, before, after) = (0, 0.0, 0.0)
    for index in details.laps.indices {
      let lap = details.laps[index]
      guard let samples = way.meters(in: lap.span, next: endOfLap(index)) else { continue }
      guard let told = lap.distanceMeters else {
        details.laps[index].distanceMeters = samples.likely > 0 ? samples.likely : nil
        continue
      }
      let isFar =
        told < (1 - share) * samples.least - slack || told > (1 + share) * samples.most + slack
      guard isFar, samples.likely > slack else { continue }
      details.laps[index].distanceMeters = samples.likely
      (count, before, after) = (count + 1, before + told, after + samples.likely)
    }
    let isTold = placedMeters != nil || corrections.contains { $0.kind == .distance }
    if count > 0, !isTold {
      tell(Correction(.lapsFromSamples, count: count, before: before, after: after))
    }
  }

  /// When the next lap begins, or the samples end: some writers leave pauses out of how long a lap
  /// was, or count those before it in.
  private func endOfLap(_ index: Int) -> Double {
    let next = index + 1
    guard next == details.laps.count else { return details.laps[next].startSeconds }
    // Samples may end before the last lap does, which they do not reach then.
    return max(details.laps[index].span.upperBound, recording?.spanSeconds ?? 0)
  }
}

/// How far a recording had come by when.
private struct KnownWay {
  private let time: Stream
  private let distance: Stream

  /// `nil` where no way was recorded.
  init?(_ recording: Recording) {
    guard let time = recording.stream(.time), let distance = recording.stream(.distance),
      (recording.streamMeters ?? 0) > 0
    else { return nil }
    (self.time, self.distance) = (time, distance)
  }

  /// The way within a span; `nil` where the samples do not reach its ends.
  ///
  /// Between two samples nobody knows: the least and the most leave out and take in those steps.
  /// So do what lies between its end and `next`, when the next lap begins.
  func meters(
    in span: Range<Double>, next: Double
  ) -> (least: Double, likely: Double, most: Double)? {
    let seconds = min(span.upperBound, next) - span.lowerBound
    guard seconds > 2 else { return nil }
    let reach = max(5, 0.05 * seconds)
    guard let first = step(at: span.lowerBound, reach: reach),
      let last = step(at: min(span.upperBound, next), reach: reach),
      let latest = step(at: max(span.upperBound, next), reach: .infinity)
    else { return nil }
    return (
      max(0, last.before - first.after), max(0, last.likely - first.likely),
      max(0, latest.after - first.before)
    )
  }

  /// How far it had come at the samples before and after a moment, and between them.
  ///
  /// `nil` where they begin later or end earlier by more than `reach`, in seconds. Before the first
  /// of them it may have come from 0.
  private func step(
    at second: Double, reach: Double
  ) -> (before: Double, likely: Double, after: Double)? {
    let next = time.firstIndex(notBelow: second)
    let after = distance.raw[next...].firstIndex { $0 != Stream.missing }
    let before = distance.raw[..<next].lastIndex { $0 != Stream.missing }
    guard let from = before ?? after, let to = after ?? before else { return nil }
    let (start, end) = (time.value(at: from), time.value(at: to))
    guard second >= start - reach, second <= end + reach else { return nil }
    let (low, high) = (distance.value(at: from), distance.value(at: to))
    let share = end > start ? min(1, max(0, (second - start) / (end - start))) : 1
    return (before == nil ? min(0, low) : low, low + (high - low) * share, high)
  }
}
