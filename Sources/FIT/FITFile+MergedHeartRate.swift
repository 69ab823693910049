extension FITFile {
  /// The heart-rate column with the samples of `hr` messages put into it, or `nil` if the file
  /// has no such messages.
  ///
  /// As Garmin's own tools do it: a rate holds for up to five seconds, in steps of a quarter
  /// second, and a record takes the mean since the record before it. Records that no sample
  /// falls to keep what they have, and so do those after the last sample.
  package var mergedHeartRate: [Int32]? {
    let samples = heartRateSamples
    guard !samples.isEmpty, let times = records[.timestamp]?.raw else { return nil }
    var merged =
      records[.heartRate]?.raw ?? [Int32](repeating: FITColumn.missing, count: records.count)
    var held = HeldSamples(samples: samples)
    var next = held.next()
    var passed: FITHeartRateSample?
    var start: Double?
    for (record, raw) in times.enumerated() where raw != FITColumn.missing {
      let end = Double(raw)
      var mean = Mean(after: start ?? end, until: end)
      if mean.after == end {
        mean.after -= 1
        if let passed { mean.add(passed) }
      }
      while let sample = next, sample.time <= end {
        mean.add(sample)
        passed = sample
        next = held.next()
      }
      guard next != nil else { break }
      if let value = mean.value { merged[record] = value }
      start = end
    }
    return merged
  }
}

/// The mean of the samples that fall into an interval.
private struct Mean {
  var after: Double
  var until: Double
  private var sum = 0.0
  private var count = 0.0

  init(after: Double, until: Double) {
    self.after = after
    self.until = until
  }

  mutating func add(_ sample: FITHeartRateSample) {
    guard sample.time > after, sample.time <= until else { return }
    sum += Double(sample.beatsPerMinute)
    count += 1
  }

  var value: Int32? {
    count > 0 ? Int32(exactly: (sum / count + 0.5).rounded(.down)) : nil
  }
}

/// Samples with each rate repeated every quarter second until the next one, 20 times at most.
private struct HeldSamples: IteratorProtocol {
  let samples: [FITHeartRateSample]
  private var index = 0
  private var steps = 0.0

  init(samples: [FITHeartRateSample]) { self.samples = samples }

  mutating func next() -> FITHeartRateSample? {
    guard index < samples.count else { return nil }
    if index > 0, steps < 20 {
      let previous = samples[index - 1]
      let gap = abs(samples[index].time - previous.time)
      if gap - steps * 0.25 > 0.25 {
        steps += 1
        return FITHeartRateSample(
          time: previous.time + steps * 0.25, beatsPerMinute: previous.beatsPerMinute)
      }
    }
    defer { (index, steps) = (index + 1, 0) }
    return samples[index]
  }
}
