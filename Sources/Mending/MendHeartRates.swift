import Training

extension Draft {
  /// Heart rates nobody has are unknown, and means that rested on them are taken anew.
  mutating func mendHeartRates() {
    guard mends(.heartRate) else { return }
    let whole = recording
    let (zeros, beyond) = leaveOutHeartRates()
    let mean = followedMean(activity.averageHeartRate, whole, in: nil, isMended: zeros + beyond > 0)
    let most = followedMaximum(activity.maximumHeartRate, in: nil)
    tellHeartRates(zeros: zeros, beyond: beyond, mean: mean, most: most)
    (activity.averageHeartRate, activity.maximumHeartRate) = (mean, most)
    for index in details.laps.indices {
      let lap = details.laps[index]
      let end = lap.startSeconds + max(0, lap.elapsedSeconds ?? lap.movingSeconds)
      let span = lap.startSeconds..<end
      details.laps[index].averageHeartRate = followedMean(
        lap.averageHeartRate, whole, in: span, isMended: zeros + beyond > 0)
      details.laps[index].maximumHeartRate = followedMaximum(lap.maximumHeartRate, in: span)
    }
  }

  private mutating func leaveOutHeartRates() -> (zeros: Int, beyond: Int) {
    guard var rates = stream(.heartRate) else { return (0, 0) }
    let low = rates.rawValue(of: 0)
    let high = rates.rawValue(of: HeartRateLimits.highest)
    var (zeros, beyond) = (0, 0)
    for raw in rates.raw where raw != Stream.missing {
      if Double(raw) <= low { zeros += 1 } else if Double(raw) > high { beyond += 1 }
    }
    guard zeros + beyond > 0 else { return (0, 0) }
    rates.raw = rates.raw.map {
      Double($0) <= low || Double($0) > high ? Stream.missing : $0
    }
    replace([rates])
    return (zeros, beyond)
  }

  private mutating func tellHeartRates(zeros: Int, beyond: Int, mean: Double?, most: Double?) {
    let (oldMean, oldMost) = (activity.averageHeartRate, activity.maximumHeartRate)
    let isZero = [oldMean, oldMost].contains { $0.map { $0 <= 0 } ?? false }
    let isBeyond = [oldMean, oldMost].contains { $0.map { $0 > HeartRateLimits.highest } ?? false }
    if zeros > 0 || isZero {
      tell(Correction(.zeroHeartRates, count: zeros, before: oldMean, after: mean))
    }
    if beyond > 0 || isBeyond {
      let (before, after) = isBeyond && oldMean == mean ? (oldMost, most) : (oldMean, mean)
      tell(Correction(.impossibleHeartRates, count: beyond, before: before, after: after))
    }
  }

  /// A mean that is none, or was that of samples which are left out, as the samples have it now.
  private func followedMean(
    _ mean: Double?, _ whole: Recording?, in span: Range<Double>?, isMended: Bool
  ) -> Double? {
    guard let mean else { return nil }
    let new =
      isMended || !HeartRateLimits.allows(mean)
      ? recording?.mean(of: .heartRate, in: span) : nil
    guard HeartRateLimits.allows(mean) else { return new }
    guard isMended, let new, let old = whole?.mean(of: .heartRate, in: span), abs(new - old) > 1
    else { return mean }
    return abs(mean - old) < min(3, abs(mean - new)) ? new : mean
  }

  private func followedMaximum(_ most: Double?, in span: Range<Double>?) -> Double? {
    guard let most, !HeartRateLimits.allows(most) else { return most }
    guard let recording, let time = recording.stream(.time), let rates = stream(.heartRate) else {
      return nil
    }
    return time.raw.indices.lazy.filter { span?.contains(time.value(at: $0)) ?? true }
      .map { rates.value(at: $0) }.filter { !$0.isNaN }.max()
  }
}

private enum HeartRateLimits {
  /// Beats a minute.
  static let highest = 230.0

  static func allows(_ rate: Double) -> Bool { rate > 0 && rate <= highest }
}
