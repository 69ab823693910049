import Training

extension Draft {
  /// Leaves out what lies outside a part that the owner cut out at another place.
  mutating func mendExtent(to crop: Crop) {
    guard let whole = recording, let time = whole.stream(.time) else { return }
    let span = crop.span
    let inside = time.raw.indices.filter {
      (span.lowerBound - 0.001...span.upperBound + 0.5).contains(time.value(at: $0))
    }
    guard inside.count > 1, inside.count < whole.count else { return }
    details = details.cut(to: span, samples: inside)
    let shift = Int(span.lowerBound)
    if shift > 0 { activity.start.unixSeconds = context.fileStart + shift }
    let before = max(activity.elapsedSeconds ?? 0, whole.spanSeconds ?? 0)
    setTotals(of: whole)
    tell(
      Correction(
        .cropped, count: whole.count - inside.count, before: before,
        after: activity.elapsedSeconds))
  }

  /// What the whole activity tells once it is a part: the row's totals, else those of the samples.
  private mutating func setTotals(of whole: Recording) {
    guard let part = recording, let span = part.spanSeconds else { return }
    let row = context.row
    let elapsed = row?.elapsedSeconds.flatMap { $0 > 0 ? $0 : nil } ?? span
    let timer = part.timerSeconds(in: 0..<span)
    let told = row?.movingSeconds.flatMap { $0 > 0 ? $0 : nil }
    activity.elapsedSeconds = elapsed
    activity.movingSeconds = min(told ?? timer, elapsed)
    activity.distanceMeters =
      row?.distanceMeters.flatMap { $0 > 0 ? $0 : nil } ?? part.streamMeters
    (activity.ascentMeters, activity.descentMeters) = (nil, nil)
    if activity.garminZoneSeconds.reduce(0, +) > elapsed * 1.02 { activity.garminZoneSeconds = [] }
    activity.averageHeartRate = follow(activity.averageHeartRate, .heartRate, whole, part)
    activity.averageCadence = follow(activity.averageCadence, .cadence, whole, part)
    activity.averagePowerWatts = follow(activity.averagePowerWatts, .power, whole, part)
    if let most = activity.maximumHeartRate, let rates = part.stream(.heartRate)?.column.values,
      let here = rates.filter({ !$0.isNaN }).max(), here < most
    {
      activity.maximumHeartRate = here
    }
  }

  /// A mean that was that of all samples becomes that of the part.
  private func follow(
    _ mean: Double?, _ kind: StreamKind, _ whole: Recording, _ part: Recording
  ) -> Double? {
    guard let mean, let old = whole.mean(of: kind), let new = part.mean(of: kind) else {
      return mean
    }
    return abs(mean - old) < abs(mean - new) ? new : mean
  }
}

extension Recording {
  /// The mean of the samples that are there, each weighing the time to the next one.
  ///
  /// With `unknown` those that are not there count as that value.
  func mean(
    of kind: StreamKind, in span: Range<Double>? = nil, unknown: Double? = nil
  ) -> Double? {
    guard let time = stream(.time), let stream = stream(kind) else { return nil }
    var (sum, seconds) = (0.0, 0.0)
    for index in span.map({ time.indices(in: $0) }) ?? time.raw.indices {
      let isMissing = stream.raw[index] == Stream.missing
      if isMissing, unknown == nil { continue }
      let now = time.value(at: index)
      let next = index + 1 < time.raw.count ? time.value(at: index + 1) : now
      let weight = min(60, max(0, next - now))
      let value = isMissing ? unknown ?? 0 : stream.value(at: index)
      (sum, seconds) = (sum + weight * value, seconds + weight)
    }
    return seconds > 0 ? sum / seconds : nil
  }
}
