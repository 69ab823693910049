import Training

extension Draft {
  /// Distances and their total: measured where there are none, then held against each other.
  mutating func mendDistance() {
    guard mends(.distance) else { return followFile() }
    let isMeasured = measure()
    followSamples(isMeasured: isMeasured)
    mendLapDistances(isMeasured: isMeasured)
    followOwner()
    leaveOutBeyondReach()
    guardRecords()
  }

  /// Whether the distance is counted in lengths of a pool, which no place and no speed knows better.
  var isCountedInLengths: Bool {
    family == .swimming && details.lengths.contains { ($0.meters ?? 0) > 0 }
  }

  /// Measures a recording that has no distances, or nothing but 0.
  private mutating func measure() -> Bool {
    guard let recording, !isCountedInLengths, family != .strength,
      (recording.streamMeters ?? 0) <= 0
    else { return false }
    let found: (Stream, Correction.Finding)
    if let places = recording.distanceAlongPlaces(limits: limits), (places.lastValue ?? 0) > 50 {
      found = (places, .distanceFromPlaces)
    } else if let speeds = recording.distanceBySpeeds(), (speeds.lastValue ?? 0) > 50 {
      found = (speeds, .distanceFromSpeeds)
    } else {
      return false
    }
    let total = activity.distanceMeters
    replace([found.0])
    guard let after = self.recording?.streamMeters else { return true }
    // A total by hand stays, and so does that of a file that broke off and has fewer meters.
    if context.distanceByHand == nil, (total ?? 0) <= 0 || isFar(total ?? 0) {
      tell(Correction(found.1, before: total, after: after))
    }
    return true
  }

  /// A total that is not there, 0 or more than 5 % away from its samples gives way to them.
  private mutating func followSamples(isMeasured: Bool) {
    guard let recording, let meters = recording.streamMeters, meters > 0, !isCountedInLengths,
      context.distanceByHand == nil
    else { return }
    let total = activity.distanceMeters ?? 0
    guard total > 0 else {
      // What nobody told is no fault.
      if activity.distanceMeters != nil, !isMeasured {
        tell(Correction(.distanceFromSamples, before: activity.distanceMeters, after: meters))
      }
      activity.distanceMeters = meters
      return
    }
    guard isFar(total) else { return }
    if !isMeasured { tell(Correction(.distanceFromSamples, before: total, after: meters)) }
    activity.distanceMeters = meters
  }

  /// Whether a total is no sum of the samples, which last as long as it does.
  private func isFar(_ total: Double) -> Bool {
    guard let recording, let meters = recording.streamMeters, meters > 0 else { return false }
    let most = max(meters, recording.stream(.distance)?.lastValue ?? meters)
    return abs(total - meters) > 0.05 * meters && abs(total - most) > 0.05 * most
      && coversTime(recording) && !isOwners(total, meters)
  }

  /// Whether the distances last as long as the activity: a file cut off knows less than its total.
  private func coversTime(_ recording: Recording) -> Bool {
    guard let time = recording.stream(.time), let distance = recording.stream(.distance),
      let first = distance.raw.firstIndex(where: { $0 != Stream.missing }),
      let last = distance.raw.lastIndex(where: { $0 != Stream.missing })
    else { return false }
    return time.value(at: last) - time.value(at: first)
      >= 0.95 * max(activity.elapsedSeconds ?? 0, activity.movingSeconds)
  }

  /// A total that its owner gave: by hand, or in a row whose times are those of the file.
  private mutating func followOwner() {
    guard let meters = recording?.streamMeters, meters > 0 else {
      if let byHand = context.distanceByHand { activity.distanceMeters = byHand }
      return
    }
    guard let wanted = ownersMeters(meters) else { return }
    activity.distanceMeters = wanted
    guard abs(wanted - meters) > 1, var distance = stream(.distance) else { return }
    let factor = wanted / meters
    distance = distance.scaled(by: factor)
    replace([distance] + [stream(.speed)?.scaled(by: factor)].compactMap { $0 })
    for index in details.laps.indices {
      details.laps[index].distanceMeters = details.laps[index].distanceMeters.map { $0 * factor }
    }
    for index in details.watchSplits.indices {
      details.watchSplits[index].meters = details.watchSplits[index].meters.map { $0 * factor }
    }
    tell(Correction(.distanceFromOwner, before: meters, after: wanted))
  }

  /// As it was recorded an activity has the total of its file, whatever its owner made of it.
  private mutating func followFile() {
    guard context.distanceByHand == nil, let meters = recording?.streamMeters, meters > 0,
      ownersMeters(meters) != nil
    else { return }
    activity.distanceMeters = context.file.distanceMeters ?? meters
  }

  /// A total that no sample bears out is unknown where nobody gets half so far in its time.
  private mutating func leaveOutBeyondReach() {
    guard recording == nil, context.distanceByHand == nil, !isCountedInLengths,
      let meters = activity.distanceMeters
    else { return }
    let seconds = max(activity.movingSeconds, activity.elapsedSeconds ?? 0)
    guard meters > 2 * limits.reach(in: seconds > 0 ? seconds : 86_400) else { return }
    activity.distanceMeters = nil
    tell(Correction(.distanceBeyondReach, before: meters))
  }

  private func ownersMeters(_ meters: Double) -> Double? {
    if let byHand = context.distanceByHand, byHand > 0 { return byHand }
    guard let wanted = context.row?.distanceMeters, isOwners(wanted, meters) else { return nil }
    return wanted
  }

  /// Whether a total of the row can be a correction of its owner, and no sum of the same faults.
  private func isOwners(_ wanted: Double, _ meters: Double) -> Bool {
    // Services measure the same places up to some percent apart.
    let share = context.isMeasuredByDevice ? 0.02 : 0.05
    guard let row = context.row, row.distanceMeters == wanted, wanted > 0,
      abs(wanted - meters) > share * meters, wanted > meters / 5, wanted < meters * 5,
      !isCountedInLengths, timesAgree(row)
    else { return false }
    // What the device itself said nobody has corrected.
    if context.isMeasuredByDevice, let told = context.file.distanceMeters,
      abs(wanted - told) <= max(5, 0.002 * told)
    {
      return false
    }
    // Who adds up the same leaps comes to as much.
    if placedMeters != nil, wanted > meters { return false }
    let seconds = max(activity.movingSeconds, row.movingSeconds ?? 0)
    return seconds <= 0 || wanted <= limits.reach(in: seconds)
  }

  private func timesAgree(_ row: MendingContext.Totals) -> Bool {
    func agree(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= max(2, 0.02 * max(a, b)) }
    let span = recording?.spanSeconds ?? 0
    if let elapsed = row.elapsedSeconds, elapsed > 0 { return agree(elapsed, span) }
    guard let moving = row.movingSeconds, moving > 0 else { return false }
    let timer = recording?.timerSeconds(in: 0..<span) ?? 0
    return agree(moving, context.file.movingSeconds ?? timer) || agree(moving, timer)
  }
}
