import Training

/// How many samples have no heart rate, and why.
struct UnknownHeartRates {
  var zeros = 0
  var beyond = 0
  /// That nothing was read of: many readers leave zeros out.
  var missing = 0
}

/// Mean heart rates, held against what they may have been taken of.
struct HeartRateMeans {
  /// Without what is no heart rate.
  private let recording: Recording?
  /// As it was read; `nil` where that is the same.
  private let whole: Recording?
  private let hasUnknown: Bool

  init(_ recording: Recording?, whole: Recording?, _ unknown: UnknownHeartRates) {
    self.recording = recording
    self.whole = unknown.zeros + unknown.beyond > 0 ? whole : nil
    hasUnknown = unknown.zeros + unknown.beyond + unknown.missing > 0
  }

  /// The mean of the samples that are known; `nil` without any.
  func known(in span: Range<Double>? = nil) -> Double? {
    recording?.mean(of: .heartRate, in: span)
  }

  /// A mean that is none, or that counted what is no heart rate, as the known samples have it.
  func followed(_ mean: Double?, in span: Range<Double>? = nil) -> Double? {
    guard let mean else { return nil }
    guard HeartRateLimits.allows(mean) else { return known(in: span) }
    guard hasUnknown, let known = known(in: span) else { return mean }
    func isThatOf(_ other: Double?, apart: Double) -> Bool {
      guard let other, abs(known - other) > apart else { return false }
      return abs(mean - other) < min(3, abs(mean - known) / 2)
    }
    // What nothing was read of may be a late strap: a mean that counts it as 0 is far lower.
    let counted =
      isThatOf(whole?.mean(of: .heartRate, in: span), apart: 1)
      || isThatOf(recording?.mean(of: .heartRate, in: span, unknown: 0), apart: 3)
    return counted ? known : mean
  }
}

extension Lap {
  /// From its start to its end, in seconds of the activity.
  var span: Range<Double> {
    startSeconds..<startSeconds + max(0, elapsedSeconds ?? movingSeconds)
  }
}

extension [Lap] {
  /// The mean of theirs, by time; `nil` where one has none.
  var meanHeartRate: Double? {
    var (sum, seconds) = (0.0, 0.0)
    for lap in self {
      guard let mean = lap.averageHeartRate else { return nil }
      (sum, seconds) = (sum + mean * lap.movingSeconds, seconds + lap.movingSeconds)
    }
    return seconds > 0 ? sum / seconds : nil
  }
}
