extension FITFile {
  /// The heart-rate column with the samples of `hr` messages put into it, or `nil` if the file
  /// has no such messages.
  ///
  /// As Garmin's own tools do it: a rate holds for up to five seconds, in steps of a quarter
  /// second, and a record takes the mean since the record before it. Records that no sample
  /// falls to keep what they have.
  package var mergedHeartRate: [Int32]? {
    let samples = heldSamples(heartRateSamples)
    guard !samples.isEmpty, let times = records[.timestamp]?.raw else { return nil }
    var merged =
      records[.heartRate]?.raw
      ?? [Int32](repeating: FITColumn.missing, count: records.count)
    var next = 0
    var start: Double?
    for (record, raw) in times.enumerated() where raw != FITColumn.missing {
      let end = Double(raw)
      var begin = start ?? end
      if begin == end {
        begin -= 1
        next = max(next - 1, 0)
      }
      var sum = 0.0
      var count = 0.0
      while next < samples.count, samples[next].time <= end {
        if samples[next].time > begin {
          sum += Double(samples[next].beatsPerMinute)
          count += 1
        }
        next += 1
      }
      // Nothing is known of the seconds after the last sample.
      guard next < samples.count else { break }
      if count > 0 { merged[record] = Int32(exactly: (sum / count + 0.5).rounded(.down)) ?? FITColumn.missing }
      start = end
    }
    return merged
  }

  /// The samples with each rate repeated until the next, for five seconds at most.
  private func heldSamples(_ samples: [FITHeartRateSample]) -> [FITHeartRateSample] {
    let step = 0.25
    var held: [FITHeartRateSample] = []
    for sample in samples {
      if let previous = held.last {
        var gap = abs(sample.time - previous.time)
        var steps = 1.0
        while gap > step, steps <= 20 {
          held.append(
            FITHeartRateSample(
              time: previous.time + step * steps, beatsPerMinute: previous.beatsPerMinute))
          gap -= step
          steps += 1
        }
      }
      held.append(sample)
    }
    return held
  }
}
