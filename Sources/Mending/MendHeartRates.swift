import Training

extension Draft {
  /// Heart rates nobody has are unknown, and means that rested on them are taken anew.
  mutating func mendHeartRates() {
    guard mends(.heartRate) else { return }
    let whole = recording
    let left = leaveOutHeartRates()
    let means = HeartRateMeans(recording, whole: whole, left)
    let told = (mean: activity.averageHeartRate, laps: details.laps)
    for index in told.laps.indices {
      let span = told.laps[index].span
      details.laps[index].averageHeartRate = means.followed(
        told.laps[index].averageHeartRate, in: span)
      details.laps[index].maximumHeartRate = followedMaximum(
        told.laps[index].maximumHeartRate, in: span)
    }
    let areLapsNew = zip(details.laps, told.laps).contains {
      $0.averageHeartRate != $1.averageHeartRate
    }
    var mean = means.followed(told.mean)
    if areLapsNew, mean == told.mean, let sum = told.laps.meanHeartRate, let known = means.known(),
      let told = told.mean, abs(told - sum) < 1, abs(told - known) > 1
    {
      mean = known
    }
    let most = followedMaximum(activity.maximumHeartRate, in: nil)
    tellHeartRates(left, mean: mean, most: most)
    if left.zeros + left.beyond == 0, areLapsNew || mean != told.mean,
      HeartRateLimits.allows(told.mean ?? 1)
    {
      tell(Correction(.zerosInMean, before: mean == told.mean ? nil : told.mean, after: mean))
    }
    (activity.averageHeartRate, activity.maximumHeartRate) = (mean, most)
  }

  private mutating func leaveOutHeartRates() -> UnknownHeartRates {
    var left = UnknownHeartRates()
    guard var rates = stream(.heartRate) else { return left }
    let low = rates.rawValue(of: 0)
    let high = rates.rawValue(of: HeartRateLimits.highest)
    for raw in rates.raw {
      if raw == Stream.missing {
        left.missing += 1
      } else if Double(raw) <= low {
        left.zeros += 1
      } else if Double(raw) > high {
        left.beyond += 1
      }
    }
    guard left.zeros + left.beyond > 0 else { return left }
    rates.raw = rates.raw.map {
      Double($0) <= low || Double($0) > high ? Stream.missing : $0
    }
    replace([rates])
    return left
  }

  private mutating func tellHeartRates(_ left: UnknownHeartRates, mean: Double?, most: Double?) {
    let (oldMean, oldMost) = (activity.averageHeartRate, activity.maximumHeartRate)
    let isZero = [oldMean, oldMost].contains { $0.map { $0 <= 0 } ?? false }
    let isBeyond = [oldMean, oldMost].contains { $0.map { $0 > HeartRateLimits.highest } ?? false }
    if left.zeros > 0 || isZero {
      tell(Correction(.zeroHeartRates, count: left.zeros, before: oldMean, after: mean))
    }
    if left.beyond > 0 || isBeyond {
      let (before, after) = isBeyond && oldMean == mean ? (oldMost, most) : (oldMean, mean)
      tell(Correction(.impossibleHeartRates, count: left.beyond, before: before, after: after))
    }
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

enum HeartRateLimits {
  /// Beats a minute.
  static let highest = 230.0

  static func allows(_ rate: Double) -> Bool { rate > 0 && rate <= highest }
}
