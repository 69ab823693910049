import Training

extension Draft {
  /// Leaves out places nobody can have reached, and rides on something faster, with their
  /// distance and time.
  mutating func mendPlaces() {
    recordedMeters = recording?.streamMeters
    // A course of the mind goes through houses.
    guard mends(.places), !activity.sport.isIndoor, let time = stream(.time) else { return }
    var isHopeless = false
    if let latitude = stream(.latitude), let longitude = stream(.longitude),
      !isSmooth(time: time, latitude: latitude, longitude: longitude, limits: limits)
    {
      isHopeless = mend(
        TrackPlaces(time: time, latitude: latitude, longitude: longitude), time: time)
    }
    measureWhatRanOver()
    leaveOutLeaps(isHopeless: isHopeless)
    adoptStreamMeters()
  }

  /// - Returns: whether no sense can be made of most of the places.
  private mutating func mend(_ track: TrackPlaces, time: Stream) -> Bool {
    let rides = TrackRides(track, limits: limits)
    // On wheels all of it can have been.
    if rides.isAllRide { limits = SpeedLimits(family: .other) }
    let verdict = TrackVerdict(
      track, rides: rides.rides, limits: limits, usualStep: usualStep(time))
    guard let recording else { return false }
    var edits = TrackEdits(
      track, of: recording, distance: stream(.distance), time: time, limits: limits)
    edits.add(verdict)
    for ride in rides.rides { edits.add(ride: ride) }
    if rides.isAllRide, mends(.distance) {
      setsRecords = false
      tell(Correction(.beyondWorldRecord))
    }
    if verdict.leapCount >= 10, Double(verdict.leapCount) > 0.03 * Double(track.count - 1) {
      setsRecords = false
      tell(Correction(.tooManyLeaps, count: verdict.leapCount))
    }
    apply(edits, time: time)
    return verdict.isHopeless
  }

  /// What was found, to the streams, the pauses and the parts.
  private mutating func apply(_ edits: TrackEdits, time: Stream) {
    guard let recording else { return }
    var changed: [Stream] = []
    if !edits.leftOut.isEmpty {
      for kind in [StreamKind.latitude, .longitude] {
        guard var stream = stream(kind) else { continue }
        for sample in edits.leftOut { stream.raw[sample] = Stream.missing }
        changed.append(stream)
      }
    }
    let pauses =
      edits.pauses.isEmpty ? recording.pauses : joinedSpans(recording.pauses + edits.pauses)
    var meters = recordedMeters
    var removed: [Correction.Finding: Double] = [:]
    if var distance = stream(.distance), !edits.steps.isEmpty {
      removed = distance.take(edits.steps, time: time)
      if isSlight(removed.filter { $0.key != .ride }.values.reduce(0, +)), removed[.ride] == nil {
        removed = [:]
      } else {
        changed.append(distance)
      }
    }
    guard !changed.isEmpty || pauses != recording.pauses else { return }
    replace(changed, pauses: pauses)
    rides = edits.pauses
    activity.hasRoute = activity.hasRoute && stream(.latitude) != nil
    followPauses(edits.pauses)
    if !removed.isEmpty { followDistances(before: recording) }
    for finding in [Correction.Finding.staleFirstFix, .strayPoints, .ride] {
      guard let count = edits.counts[finding] else { continue }
      let before = meters
      meters = meters.map { $0 - removed[finding, default: 0] }
      tell(Correction(finding, count: count, before: before, after: meters))
    }
  }

  /// Takes new pauses out of the time with the timer running, of the whole and of its laps.
  private mutating func followPauses(_ new: [Range<Double>]) {
    guard !new.isEmpty, let recording, let span = recording.spanSeconds else { return }
    activity.movingSeconds = min(activity.movingSeconds, recording.timerSeconds(in: 0..<span))
    for index in details.laps.indices {
      let lap = details.laps[index]
      let seconds = max(lap.movingSeconds, lap.elapsedSeconds ?? 0)
      let lapSpan = lap.startSeconds..<lap.startSeconds + max(0, seconds)
      guard new.contains(where: { $0.overlaps(lapSpan) }) else { continue }
      details.laps[index].elapsedSeconds = lap.elapsedSeconds ?? seconds
      details.laps[index].movingSeconds = min(
        lap.movingSeconds, recording.timerSeconds(in: lapSpan))
    }
  }

  /// Measures laps anew whose distance was that of samples which have changed.
  mutating func followDistances(before: Recording) {
    guard let recording else { return }
    for index in details.laps.indices {
      let lap = details.laps[index]
      let seconds = lap.elapsedSeconds ?? lap.movingSeconds
      guard let meters = lap.distanceMeters, seconds > 0 else { continue }
      let span = lap.startSeconds..<lap.startSeconds + seconds
      guard let old = before.streamMeters(in: span), let new = recording.streamMeters(in: span),
        abs(old - new) > 1, abs(meters - old) < abs(meters - new)
      else { continue }
      details.laps[index].distanceMeters = new
    }
  }

  /// Measures anew along the places where leaps were longer than a distance can be written.
  private mutating func measureWhatRanOver() {
    guard recordedMeters ?? 0 > Self.longestWritten, let recording,
      let measured = recording.distanceAlongPlaces(limits: limits)
    else { return }
    replace([measured])
    followDistances(before: recording)
    guard let last = corrections.lastIndex(where: { $0.kind == .places }) else { return }
    corrections[last].after = self.recording?.streamMeters
  }

  /// Half around the globe, in meters: near where centimeters end.
  private static let longestWritten = 2e7

  /// Leaps of the distance alone: the places do not tell of them.
  private mutating func leaveOutLeaps(isHopeless: Bool) {
    guard let recording, let time = stream(.time), var distance = stream(.distance),
      mayLeap(distance, time)
    else { return }
    var places: TrackPlaces?
    if !isHopeless, let latitude = stream(.latitude), let longitude = stream(.longitude) {
      places = TrackPlaces(time: time, latitude: latitude, longitude: longitude)
    }
    let before = recording.streamMeters
    let strays = distance.strays(time: time, limits: limits)
    _ = distance.take(strays, time: time)
    let steps = distance.leaps(time: time, places: places, limits: limits)
    guard !steps.isEmpty || !strays.isEmpty else { return }
    let removed = distance.take(steps, time: time).values.reduce(0, +)
    guard !strays.isEmpty || !isSlight(removed) else { return }
    replace([distance])
    followDistances(before: recording)
    tell(
      Correction(
        .leapingDistance, count: strays.count + steps.count, before: before,
        after: self.recording?.streamMeters))
  }

  /// Whether leaps make less than a hundredth of what the device counted: its total is what people
  /// know, and who looks for efforts leaves leaps out anyway.
  private func isSlight(_ meters: Double) -> Bool {
    context.isMeasuredByDevice && meters < 0.01 * (recordedMeters ?? 0)
  }

  /// Whether any step of the distance is faster than anybody, as integers.
  private func mayLeap(_ distance: Stream, _ time: Stream) -> Bool {
    guard
      distance.mayRise(
        faster: limits.ever, within: time, slackMeters: DistanceStep.slackMeters)
    else { return false }
    let most = limits.ever * distance.scale / time.scale
    let slack = DistanceStep.slackMeters * distance.scale
    var (last, lastTime, mayLeap) = (Stream.missing, Int32(0), false)
    for (raw, now) in zip(distance.raw, time.raw) where raw != Stream.missing {
      if last != Stream.missing,
        Double(raw) - Double(last) > slack + most * (Double(now) - Double(lastTime))
      {
        mayLeap = true
        break
      }
      (last, lastTime) = (raw, now)
    }
    return mayLeap
  }

  /// Lets a total that was that of the samples follow them.
  private mutating func adoptStreamMeters() {
    guard let before = recordedMeters, let after = recording?.streamMeters,
      abs(before - after) > 0.005
    else { return }
    placedMeters = after
    guard let total = activity.distanceMeters else { return }
    if abs(total - before) <= max(20, 0.01 * before) { activity.distanceMeters = after }
  }

  /// The median step of the time, in seconds.
  private func usualStep(_ time: Stream) -> Double {
    var steps = zip(time.raw, time.raw.dropFirst()).map { $1 &- $0 }.filter { $0 > 0 }
    guard !steps.isEmpty else { return 1 }
    steps.sort()
    return Double(steps[steps.count / 2]) / time.scale
  }
}
